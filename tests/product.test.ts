import { type Person, testApp, type TestApp } from './support/app';
import { customer, create, done, manager, product } from './support/orders';

let app: TestApp;
let supervisor: Person;
let system: Person;
beforeAll(async () => {
  app = await testApp('product', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'API_CLIENT']);
  supervisor = app.as('SALES_SUPERVISOR', 'east');
  system = app.as('API_CLIENT', 'root');
});
afterAll(() => app.stop());

interface Answer { userErrors: { code: string; field: string | null }[]; priceList?: { id: string; version: number } | null; stockLevels?: { quantity: string }[] }
const ask = async (person: Person, query: string, variables: object = {}): Promise<Record<string, Answer>> => {
  const { data, errors } = await person.run<Record<string, Answer>>(query, variables);
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data;
};
const problems = (answer: Answer | undefined) => answer?.userErrors.map(({ code, field }) => [code, field]);

async function priceList(input: object, prices: object[]): Promise<void> {
  const { priceListCreate } = await ask(supervisor, 'mutation($input: PriceListCreateInput!) { priceListCreate(input: $input) { priceList { id version } userErrors { code field } } }', { input });
  const { id, version } = (priceListCreate as { priceList: unknown }).priceList as { id: string; version: number };
  const { priceListPriceSet } = await ask(supervisor, `mutation($id: ID!, $version: Int!, $prices: [PriceListPriceInput!]!) {
    priceListPriceSet(id: $id, version: $version, prices: $prices) { priceList { id version } userErrors { code field } } }`, { id, version, prices });
  expect(priceListPriceSet).toEqual({ priceList: { id, version: version + 1 }, userErrors: [] });
}

it('has the price of the list whose period began last, on every day', async () => {
  const id = await product(supervisor, 'LAMP', '100');
  await priceList({ name: '2026 上半年', validFrom: '2026-01-01', validTo: '2026-06-30' }, [{ productId: id, unitPrice: '90.5' }]);
  await priceList({ name: '五月特价', validFrom: '2026-05-01', validTo: '2026-05-31' }, [{ productId: id, unitPrice: '80' }]);
  await priceList({ name: '停用', validFrom: '2026-05-10', active: false }, [{ productId: id, unitPrice: '1' }]);
  await priceList({ name: 'Dollars', currency: 'USD' }, [{ productId: id, unitPrice: '13.1234' }]);
  const days = ['2025-12-31', '2026-01-01', '2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'];
  const { data } = await supervisor.run<{ product: Record<string, string | null> }>(
    `query($id: ID!) { product(id: $id) { ${days.map((day, place) => `d${place}: price(on: "${day}")`).join(' ')} usd: price(on: "2026-05-01", currency: "USD") eur: price(currency: "EUR") prices { unitPrice priceList { name } } } }`, { id });
  expect(days.map((_, place) => data.product[`d${place}`])).toEqual(['100.00', '90.50', '90.50', '80.00', '80.00', '90.50', '90.50', '100.00']);
  expect([data.product.usd, data.product.eur]).toEqual(['13.1234', null]);
  const buyer = await customer(manager(app), '灯具客户');
  const order = await done(create(manager(app), buyer, { orderedOn: '2026-05-15', lines: [{ productId: id, quantity: '2' }] }));
  expect(order.total).toBe('160.00');
});

it('is found by name, pinyin and article number; the number is unique', async () => {
  await product(supervisor, 'SOFA-7', '1', { name: '真皮沙发' });
  for (const search of ['沙发', 'zpsf', 'sofa-7']) {
    const { data } = await manager(app).run<{ products: { nodes: { sku: string }[] } }>('query($search: String) { products(search: $search) { nodes { sku } } }', { search });
    expect([search, data.products.nodes.map(({ sku }) => sku)]).toEqual([search, ['SOFA-7']]);
  }
  const { productCreate } = await ask(supervisor, 'mutation { productCreate(input: { sku: "SOFA-7", name: "x" }) { userErrors { code field } } }');
  expect(problems(productCreate)).toEqual([['DUPLICATE', 'sku']]);
});

it('a price list does not end before it begins', async () => {
  const { priceListCreate } = await ask(supervisor, 'mutation { priceListCreate(input: { name: "x", validFrom: "2026-02-01", validTo: "2026-01-31" }) { userErrors { code field } } }');
  expect(problems(priceListCreate)).toEqual([['VALIDATION', 'validTo']]);
});

it('stock is sent by another system, all of it or nothing, and people only read it', async () => {
  await product(supervisor, 'BOLT', '1');
  const send = (rows: object[]) => ask(system, 'mutation($rows: [StockRowInput!]!) { stockLevelUpsert(rows: $rows) { stockLevels { quantity } userErrors { code field } } }', { rows });
  const rows = [{ sku: 'BOLT', warehouse: 'MAIN', bin: 'A-01', quantity: '12.5' }, { sku: 'BOLT', warehouse: 'EAST', quantity: '3' }];
  expect((await send(rows)).stockLevelUpsert?.stockLevels).toEqual([{ quantity: '12.5' }, { quantity: '3' }]);
  expect((await send([{ sku: 'BOLT', warehouse: 'MAIN', bin: 'A-01', quantity: '7' }])).stockLevelUpsert?.userErrors).toEqual([]);
  expect(problems((await send([{ sku: 'BOLT', warehouse: 'MAIN', bin: 'A-01', quantity: '1' }, { sku: 'NONE', warehouse: 'MOON', quantity: '1' }])).stockLevelUpsert))
    .toEqual([['VALIDATION', 'rows.1.sku'], ['VALIDATION', 'rows.1.warehouse']]);
  const { data } = await manager(app).run<{ stockLevels: { nodes: object[]; totalCount: { count: number } } }>(
    '{ stockLevels(search: "bolt") { nodes { quantity bin warehouse { code } product { sku } } totalCount { count } } }');
  expect(data.stockLevels).toEqual({
    totalCount: { count: 2 },
    nodes: [{ quantity: '7', bin: 'A-01', warehouse: { code: 'MAIN' }, product: { sku: 'BOLT' } }, { quantity: '3', bin: '', warehouse: { code: 'EAST' }, product: { sku: 'BOLT' } }],
  });
  const { errors } = await supervisor.run('mutation { stockLevelUpsert(rows: [{ sku: "BOLT", warehouse: "MAIN", quantity: "1" }]) { userErrors { code } } }');
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
