import { testApp, type TestApp } from './support/app';
import { customerOf } from './support/service-tickets';

let app: TestApp;
let id: string;
beforeAll(async () => {
  app = await testApp('customer_contacts', ['ACCOUNT_MANAGER']);
  const manager = app.as('ACCOUNT_MANAGER');
  id = await customerOf(manager, '联系人客户');
  for (const [name, isPrimary] of [['李四', false], ['陈二', false], ['赵六', true], ['安一', false], ['王五', false]] as const) {
    await manager.run('mutation($id: ID!, $input: ContactCreateInput!) { contactCreate(customerId: $id, input: $input) { userErrors { code } } }', { id, input: { name, ...(isPrimary ? { isPrimary } : {}) } });
  }
});
afterAll(() => app.stop());

interface Page { edges: { cursor: string }[]; nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
const PAGE = 'contacts(first: $first, after: $after) { edges { cursor } nodes { name } pageInfo { hasNextPage endCursor } }';

/** The pages of the contacts below a list of customers, or below the customer alone. */
async function page(below: 'list' | 'record', first: number, after: string | null): Promise<Page> {
  if (below === 'record') return (await app.as('ACCOUNT_MANAGER').run<{ customer: { contacts: Page } }>(`query($id: ID!, $first: Int!, $after: String) { customer(id: $id) { ${PAGE} } }`, { id, first, after })).data.customer.contacts;
  return (await app.as('ACCOUNT_MANAGER').run<{ customers: { nodes: { contacts: Page }[] } }>(
    `query($first: Int!, $after: String) { customers(first: 1) { nodes { ${PAGE} } } }`, { first, after })).data.customers.nodes[0]?.contacts as Page;
}

const IN_ORDER = ['赵六', '安一', '陈二', '李四', '王五'];

it.each([['list', 1], ['record', 1], ['list', 2], ['record', 2], ['list', 50], ['record', 50]] as const)('stand below a %s with the primary one first, then by name, each once on pages of %d', async (below, first) => {
  const names: string[] = [];
  for (let [after, more] = [null as string | null, true]; more; ) {
    const { edges, nodes, pageInfo } = await page(below, first, after);
    names.push(...nodes.map(({ name }) => name));
    expect(edges.at(-1)?.cursor).toBe(pageInfo.endCursor);
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    if (names.length > IN_ORDER.length) break;
  }
  expect(names).toEqual(IN_ORDER);
});

it('go on below the record where the list left off', async () => {
  const { pageInfo } = await page('list', 2, null);
  expect((await page('record', 2, pageInfo.endCursor)).nodes.map(({ name }) => name)).toEqual(IN_ORDER.slice(2, 4));
});
