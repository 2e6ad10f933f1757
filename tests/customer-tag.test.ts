import { createPerson, type Person, testApp, type TestApp } from './support/app';
import { importFile } from './support/imports';

jest.setTimeout(120_000);

const TAG = `mutation($input: CustomerTagInput!) { customerTag(input: $input) { customers { id version tags { code label } } userErrors { code field message } } }`;
const LISTED = 'query($filter: CustomerFilter) { customers(first: 100, filter: $filter, sort: { by: NAME }) { nodes { name tags { code } } } }';

interface Tagged { customerTag: { customers: { id: string; version: number; tags: { code: string; label: string }[] }[]; userErrors: { code: string; field: string; message: string }[] } }

let app: TestApp;
let tags: Map<string, string>;
beforeAll(async () => {
  app = await testApp('customer_tag', ['SYSTEM_ADMIN', 'SALES_SUPERVISOR', 'ACCOUNT_MANAGER', 'EXECUTIVE']);
  const { data } = await app.as('SYSTEM_ADMIN', 'root').run<{ dictionaryTypes: { code: string; items: { id: string; code: string }[] }[] }>('{ dictionaryTypes { code items { id code } } }');
  tags = new Map(data.dictionaryTypes.flatMap(({ code, items }) => items.map((item) => [`${code} ${item.code}`, item.id])));
});
afterAll(() => app.stop());

const tagOf = (code: string) => tags.get(`customer-tag ${code}`) ?? '';
const manager = () => app.as('ACCOUNT_MANAGER');

async function customer(name: string, tagIds: string[] = [], person: Person = manager()): Promise<{ id: string; userErrors: object[] }> {
  const { data } = await person.run<{ customerCreate: { customer: { id: string } | null; userErrors: object[] } }>(
    'mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code field } } }', { input: { kind: 'ORGANISATION', name, tagIds } },
  );
  return { id: data.customerCreate.customer?.id ?? '', userErrors: data.customerCreate.userErrors };
}

const tag = async (person: Person, input: object) => (await person.run<Tagged>(TAG, { input })).data.customerTag;
const listed = async (filter: object) => (await app.as('SALES_SUPERVISOR', 'root').run<{ customers: { nodes: { name: string; tags: { code: string }[] }[] } }>(LISTED, { filter })).data.customers.nodes
  .map(({ name, tags: own }) => `${name}: ${own.map(({ code }) => code).join(' ')}`);

it('are given with a new customer, put on and taken off, and found by', async () => {
  const one = await customer('标签一', [tagOf('REFERENCE')]);
  const two = await customer('标签二');
  const answer = await tag(manager(), { ids: [one.id, two.id], addIds: [tagOf('DECIDING'), tagOf('DECIDING')], removeIds: [tagOf('REFERENCE')] });
  expect(answer).toMatchObject({ customers: [{ version: 1, tags: [{ code: 'DECIDING', label: 'Deciding soon' }] }, { tags: [{ code: 'DECIDING' }] }], userErrors: [] });
  await tag(manager(), { ids: [two.id], addIds: [tagOf('LATE_PAYER')] });
  expect(await listed({ tagIds: [tagOf('LATE_PAYER')] })).toEqual(['标签二: DECIDING LATE_PAYER']);
  expect(await listed({ tagIds: [tagOf('LATE_PAYER'), tagOf('DECIDING')] })).toHaveLength(2);
  expect(await listed({ tagIds: [tagOf('REFERENCE')] })).toEqual([]);
});

it('are told by the history, in the language of whoever reads', async () => {
  const { id } = await customer('标签三', [tagOf('REFERENCE')]);
  await tag(manager(), { ids: [id], addIds: [tagOf('FRAMEWORK')] });
  const timeline = async (language: string) => (await manager().run<{ customer: { timeline: { nodes: { action: string; fields: object[] }[] } } }>(
    'query($id: ID!) { customer(id: $id) { timeline { nodes { action fields { field before after beforeLabel afterLabel } } } } }', { id }, { 'accept-language': language },
  )).data.customer.timeline.nodes[0];
  const [reference, framework] = [tagOf('REFERENCE'), tagOf('FRAMEWORK')];
  expect(await timeline('en')).toEqual({ action: 'tag', fields: [{ field: 'tagIds', before: [reference], after: [reference, framework], beforeLabel: 'Reference customer', afterLabel: 'Reference customer, Framework agreement' }] });
  expect(await timeline('zh-CN')).toMatchObject({ fields: [{ afterLabel: '标杆客户、框架协议' }] });
  const before = await timeline('en');
  expect(await tag(manager(), { ids: [id], addIds: [framework] })).toMatchObject({ userErrors: [] });
  expect(await timeline('en')).toEqual(before);
});

it('are refused where they are no tags, retired, too many, or the customer is not within reach', async () => {
  expect((await customer('标签四', [tags.get('region SHANGHAI') ?? ''])).userErrors).toMatchObject([{ code: 'VALIDATION', field: 'tagIds.0' }]);
  const { id } = await customer('标签五');
  expect(await tag(manager(), { ids: [id], addIds: ['junk'] })).toMatchObject({ customers: [], userErrors: [{ code: 'VALIDATION', field: 'addIds.0' }] });
  const many = Array.from({ length: 21 }, () => tagOf('REFERENCE'));
  expect(await tag(manager(), { ids: [id], addIds: many })).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: 'addIds' }] });
  expect(await tag(app.as('ACCOUNT_MANAGER', 'south'), { ids: [id], addIds: [tagOf('REFERENCE')] })).toMatchObject({ customers: [], userErrors: [{ code: 'VALIDATION', field: 'ids.0' }] });
  const reader = await app.as('EXECUTIVE', 'root').run<Tagged>(TAG, { input: { ids: [id], addIds: [tagOf('REFERENCE')] } });
  expect(reader.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await listed({ tagIds: [tagOf('REFERENCE')] })).not.toContainEqual(expect.stringContaining('标签五'));
});

it('retire where customers carry them', async () => {
  const admin = app.as('SYSTEM_ADMIN', 'root');
  const { id } = await customer('标签六', [tagOf('PRICE_SENSITIVE')]);
  const gone = await admin.run<{ dictionaryItemDelete: { userErrors: object[] } }>('mutation($id: ID!) { dictionaryItemDelete(id: $id, version: 1) { userErrors { code } } }', { id: tagOf('PRICE_SENSITIVE') });
  expect(gone.data.dictionaryItemDelete.userErrors).toMatchObject([{ code: 'IN_USE' }]);
  await admin.run('mutation($id: ID!) { dictionaryItemUpdate(id: $id, version: 1, input: { active: false }) { userErrors { code } } }', { id: tagOf('PRICE_SENSITIVE') });
  const other = await customer('标签七');
  expect(await tag(manager(), { ids: [other.id], addIds: [tagOf('PRICE_SENSITIVE')] })).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: 'addIds.0' }] });
  expect(await tag(manager(), { ids: [id], removeIds: [tagOf('PRICE_SENSITIVE')] })).toMatchObject({ customers: [{ tags: [] }], userErrors: [] });
});

it('come in with a file: known ones by either name, new ones created, none taken off', async () => {
  const person = app.as('SALES_SUPERVISOR', 'root');
  const first = '客户名称,客户代码,标签\n导入标签甲,G1,标杆客户；Framework agreement\n导入标签乙,G2,\n';
  expect(await importFile(app, person, first, { missingChoice: 'REFUSE' })).toMatchObject({ createdRows: 2, failedRows: 0 });
  expect((await listed({ externalId: 'G1' }))[0]).toBe('导入标签甲: REFERENCE FRAMEWORK');
  const second = '客户名称,客户代码,标签\n导入标签甲,G1,"付款拖延,校友企业"\n导入标签乙,G2,标杆客户\n';
  expect(await importFile(app, person, second, { policy: 'UPDATE', missingChoice: 'REFUSE' })).toMatchObject({ updatedRows: 1, failedRows: 1 });
  const both = await createPerson(app.container, 'both', app.departments.root, ['SYSTEM_ADMIN', 'SALES_SUPERVISOR']);
  expect(await importFile(app, both, second, { policy: 'UPDATE', missingChoice: 'CREATE' })).toMatchObject({ updatedRows: 1, skippedRows: 1 });
  expect((await listed({ externalId: 'G1' }))[0]).toMatch(/^导入标签甲: REFERENCE FRAMEWORK LATE_PAYER \S+$/);
});
