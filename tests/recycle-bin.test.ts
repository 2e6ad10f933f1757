import { type TestApp, testApp } from './support/app';

let app: TestApp;
beforeAll(async () => { app = await testApp('recycle-bin', ['ACCOUNT_MANAGER']); });
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
