import { adventureWorks } from './adventureworks';
import { Api } from './api';
import type { Company } from './company';
import { northwind } from './northwind';

const COMPANIES: Record<string, (folder: string) => Company> = { adventureworks: adventureWorks, northwind };

/** Keys of the customers that an earlier run brought in. */
async function knownCustomers(api: Api, source: string): Promise<Set<string>> {
  const known = new Set<string>();
  for (let after: string | null = null; ; ) {
    const { customers }: { customers: { nodes: { externalId: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } = await api.ask(
      `query($source: String!, $after: String) { customers(first: 100, after: $after, filter: { externalSource: $source }, sort: { by: CREATED_AT }) {
        nodes { externalId } pageInfo { hasNextPage endCursor } } }`, { source, after });
    for (const { externalId } of customers.nodes) known.add(externalId);
    if (!customers.pageInfo.hasNextPage) return known;
    after = customers.pageInfo.endCursor;
  }
}

async function main(): Promise<void> {
  const [name = '', folder = '', url = 'http://localhost:3000/api/graphql'] = process.argv.slice(2);
  const read = COMPANIES[name];
  const token = process.env.ZHIKE_TOKEN;
  if (!read || !folder || !token) throw new Error('usage: ZHIKE_TOKEN=… node -r @swc-node/register scripts/sample-orders/run.ts adventureworks|northwind <folder> [address of the API]');
  const company = read(folder);
  const api = new Api(url, token);
  const { source: externalSource, currency } = company;
  const known = await knownCustomers(api, externalSource);
  const customers = company.customers.filter(({ externalId }) => !known.has(externalId));
  await api.sendAll('customers', customers.map((customer) => ({ ...customer, externalSource, currency, allowDuplicate: true })), 'CustomerCreateInput');
  await api.sendAll('products', company.products.map((product) => ({ ...product, externalSource, currency })), 'ProductCreateInput', (code) => code === 'DUPLICATE');
  await api.sendAll('orders', company.orders.map((order) => ({ ...order, externalSource })), 'OrderUpsertInput');
  const { orderSums } = await api.ask<{ orderSums: object }>(
    `query($currency: String!, $source: String!) { orderSums(currency: $currency, filter: { externalSource: $source }) {
      orderCount lineCount quantity subtotal discount tax freight total } }`, { currency, source: externalSource });
  process.stdout.write(`${JSON.stringify(orderSums)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
