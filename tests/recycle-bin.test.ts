import { type Person, type TestApp, testApp } from './support/app';
import { codesOf, seller, type Shown } from './support/opportunities';
import { agent, customerOf, done, itemsOf } from './support/service-tickets';

let app: TestApp;
beforeAll(async () => { app = await testApp('recycle-bin', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR']); });
afterAll(() => app.stop());

interface Created {
  customerCreate: { customer: { id: string; version: number; contacts: { nodes: { id: string; version: number }[] } } };
}

const CREATE = `mutation ($name: String!) { customerCreate(input: { kind: ORGANISATION, name: $name, contact: { name: "刘洋" } }) {
  customer { id version contacts { nodes { id version } } } } }`;

test('the bin says who deleted what, the last deleted first', async () => {
  const manager = app.as('ACCOUNT_MANAGER');
  const customers = [];
  for (const name of ['甲公司', '乙公司', '丙公司']) customers.push((await manager.run<Created>(CREATE, { name })).data.customerCreate.customer);
  const [first, second, third] = customers;
  for (const customer of [second, first]) {
    await manager.run('mutation ($id: ID!, $version: Int!) { customerDelete(id: $id, version: $version) { userErrors { message } } }', { id: customer?.id, version: customer?.version });
    // Instants are kept to the millisecond.
    await new Promise((resolve) => { setTimeout(resolve, 2); });
  }
  const added = await manager.run<{ contactCreate: { contact: { id: string; version: number } } }>(
    'mutation ($id: ID!) { contactCreate(customerId: $id, input: { name: "马骏" }) { contact { id version } } }', { id: third?.id });
  const { id, version } = added.data.contactCreate.contact;
  await manager.run('mutation ($id: ID!, $version: Int!) { contactDelete(id: $id, version: $version) { userErrors { message } } }', { id, version });

  const bin = await manager.run(`{
    customers(deleted: true, sort: { by: DELETED_AT, direction: DESC }) { nodes { name deletedBy { name } } }
    contacts(deleted: true, sort: { by: DELETED_AT, direction: DESC }) { nodes { name deletedBy { name } } }
  }`);
  const deletedBy = { name: 'ACCOUNT_MANAGER-shanghai' };
  expect(bin.data).toEqual({
    customers: { nodes: [{ name: '甲公司', deletedBy }, { name: '乙公司', deletedBy }] },
    contacts: { nodes: [{ name: '马骏', deletedBy }] },
  });
});

async function deleteCustomer(person: Person, id: string): Promise<{ code: string; message: string }[]> {
  const { data } = await person.run<{ customer: { version: number } }>('query($id: ID!) { customer(id: $id) { version } }', { id });
  const answer = await person.run<{ customerDelete: { userErrors: { code: string; message: string }[] } }>(
    'mutation ($id: ID!, $version: Int!) { customerDelete(id: $id, version: $version) { userErrors { code message } } }', { id, version: data.customer.version });
  return answer.data.customerDelete.userErrors;
}

test('a ticket does not come back before its customer', async () => {
  const manager = agent(app.as('ACCOUNT_MANAGER'));
  const customerId = await customerOf(manager.person, '先删工单的客户');
  const ticket = done(await manager.create({ customerId, typeId: (await itemsOf(app, 'service-type')).COMPLAINT, title: '甲', request: '乙' }));
  const binned = done(await manager.remove(ticket));
  expect(await deleteCustomer(manager.person, customerId)).toEqual([]);
  expect((await manager.restore(binned)).errors).toMatchObject([{ code: 'BLOCKED', message: 'The customer is in the recycle bin; restore it first.' }]);
  await manager.person.run('mutation ($id: ID!) { customerRestore(id: $id, version: 2) { userErrors { code } } }', { id: customerId });
  expect(done(await manager.restore(binned)).status).toBe('CREATED');
});

test('a customer with whom an opportunity can still be won is not deleted; what is closed or deleted opens again only with its customer', async () => {
  const manager = seller(app.as('ACCOUNT_MANAGER'));
  const supervisor = seller(app.as('SALES_SUPERVISOR', 'east'));
  const customerId = await customerOf(manager.person, '有商机的客户');
  const [found, second] = [await manager.created({ customerId }), await manager.created({ customerId })];
  const binned = (await manager.remove(second)).record as Shown;
  const blocked = [{ code: 'BLOCKED', message: `Opportunity ${found.number} with this customer is still open; the customer cannot be deleted.` }];
  expect(await deleteCustomer(manager.person, customerId)).toEqual(blocked);
  const assigned = (await supervisor.assign(found, { assigneeId: manager.id })).record as Shown;
  expect(await deleteCustomer(manager.person, customerId)).toEqual(blocked);
  const failed = (await manager.fail(assigned, { failReasonId: (await manager.items('fail-reason'))[0]?.id })).record as Shown;
  expect(await deleteCustomer(manager.person, customerId)).toEqual([]);
  expect(codesOf(await supervisor.reopen(failed, { reason: '又有了' }))).toEqual(['BLOCKED']);
  expect(codesOf(await manager.restore(binned))).toEqual(['BLOCKED']);
});
