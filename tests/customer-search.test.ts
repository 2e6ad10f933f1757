import { type TestApp, testApp } from './support/app';

let app: TestApp;
beforeAll(async () => { app = await testApp('customer-search', ['ACCOUNT_MANAGER']); });
afterAll(() => app.stop());

interface Created {
  customerCreate: { customer: { id: string; version: number } };
}

const create = (name: string) => app.as('ACCOUNT_MANAGER').run<Created>(
  'mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id version } } }',
  { input: { kind: 'ORGANISATION', name, phone: '021-62345678', allowDuplicate: true, contact: { name: '刘洋' } } },
);

test('a word that nobody carries finds nobody, although every customer has a contact', async () => {
  await create('华维技术有限公司');
  const found = async (search: string) => (await app.as('ACCOUNT_MANAGER').run<{ customers: { nodes: object[] } }>(
    'query ($search: String) { customers(search: $search) { nodes { id } } }', { search })).data.customers.nodes.length;
  expect([await found('zzqq'), await found('华维'), await found('刘洋'), await found('刘洋 zzqq')]).toEqual([0, 1, 1, 0]);
});

test('what lies in the recycle bin is no duplicate, by none of its marks', async () => {
  const { id, version } = (await create('绿岸控股集团')).data.customerCreate.customer;
  const matches = async () => (await app.as('ACCOUNT_MANAGER').run<{ customerDuplicates: { customer: { id: string } }[] }>(
    '{ customerDuplicates(kind: ORGANISATION, name: "绿岸控股集团", phone: "02162345678") { customer { id } } }')).data.customerDuplicates.map(({ customer }) => customer.id);
  expect(await matches()).toContain(id);
  await app.as('ACCOUNT_MANAGER').run('mutation ($id: ID!, $version: Int!) { customerDelete(id: $id, version: $version) { userErrors { message } } }', { id, version });
  expect(await matches()).not.toContain(id);
});

test('a licence number is the same in capitals and in small letters', async () => {
  const person = app.as('ACCOUNT_MANAGER');
  const { data } = await person.run<{ customerCreate: { customer: { id: string; licenceNo: string } } }>(
    'mutation { customerCreate(input: { kind: ORGANISATION, name: "执照公司", licenceNo: "91310000ma1k4abc3x" }) { customer { id licenceNo } } }');
  const { id, licenceNo } = data.customerCreate.customer;
  expect(licenceNo).toBe('91310000MA1K4ABC3X');
  for (const typed of ['91310000MA1K4ABC3X', ' 91310000ma1k4abc3X']) {
    const found = await person.run('query ($typed: String) { customerDuplicates(kind: ORGANISATION, licenceNo: $typed) { matchedBy customer { id } } }', { typed });
    expect(found.data).toEqual({ customerDuplicates: [{ matchedBy: 'LICENCE_NO', customer: { id } }] });
  }
});
