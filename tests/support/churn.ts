import { sql } from '@/services/database/sql';
import { systemViewer } from '@/services/viewer';
import { parseGlobalId } from '@/graphql/global-id';
import type { Person, TestApp } from './app';
import { create, customer, done, step } from './orders';

export interface Case {
  id: string; version: number; number: string; status: string; signal: string; evidence: string; lastOrderOn: string | null; daysSince: number; orderCount: number; windowDays: number | null;
  usualGapDays: number | null; gapsCounted: number | null; closedAt: string | null; returnedAt: string | null; measureCount: number;
  customer: { id: string; name: string; status: string }; order: { id: string } | null; lostReason: { code: string } | null;
  measures: { nodes: { id: string; version: number; note: string; cost: string; outcome: string | null; owner: { name: string } }[] };
}

export const CASE = `id version number status signal evidence lastOrderOn daysSince orderCount windowDays usualGapDays gapsCounted closedAt returnedAt measureCount
  customer { id name status } order { id } lostReason { code } measures(first: 5) { nodes { id version note cost outcome owner { name } } }`;

export const key = (id: string): number => parseGlobalId(id)?.id ?? 0;

/** `YYYY-MM-DD`, so many days before today. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** A customer created so long ago, with an order confirmed on each of the days, counted back from today. */
export async function buyer(app: TestApp, seller: Person, name: string, orders: readonly number[], { known = 700, price = '100', more = {} }: { known?: number; price?: string; more?: object } = {}): Promise<string> {
  const id = await customer(seller, name, more);
  await app.container.db.transaction((tx) => tx.execute(sql`UPDATE customers SET created_at = ${new Date(Date.now() - known * 86_400_000)}, status = ${'NORMAL'} WHERE id = ${key(id)}`));
  for (const days of orders) await order(seller, id, daysAgo(days), price);
  return id;
}

export async function order(seller: Person, customerId: string, orderedOn: string, unitPrice = '100') {
  return done(step(seller, await done(create(seller, customerId, { orderedOn, lines: [{ description: '茶', quantity: '1', unitPrice }] })), 'Confirm'));
}

/** The cases of a customer, the latest first. */
export async function casesOf(person: Person, customerId: string): Promise<Case[]> {
  const { data } = await person.run<{ churnCases: { nodes: Case[] } }>(`query($id: ID!) { churnCases(first: 5, filter: { customerId: $id }) { nodes { ${CASE} } } }`, { id: customerId });
  return data.churnCases.nodes;
}

export async function scan(person: Person, asOf?: string): Promise<{ total: number; signals: { signal: string; count: number }[] }> {
  const { data, errors } = await person.run<{ churnScan: { scan: { total: number; signals: { signal: string; count: number }[] }; userErrors: object[] } }>(
    'mutation($asOf: LocalDate) { churnScan(asOf: $asOf) { scan { total signals { signal count } } userErrors { code field message } } }', { asOf: asOf ?? null });
  if (errors || data.churnScan.userErrors.length) throw new Error(JSON.stringify(errors ?? data.churnScan.userErrors));
  return data.churnScan.scan;
}

interface Stepped { churnCase: Case | null; userErrors: { code: string; field: string | null; message: string }[] }

export async function act(person: Person, { id, version }: Pick<Case, 'id' | 'version'>, name: 'Defer' | 'Confirm' | 'Recover', input: object): Promise<Stepped> {
  const { data, errors } = await person.run<Record<string, Stepped>>(`mutation($id: ID!, $version: Int!, $input: ChurnCase${name}Input!) {
    churnCase${name}(id: $id, version: $version, input: $input) { churnCase { ${CASE} } userErrors { code field message } } }`, { id, version, input });
  return data?.[`churnCase${name}`] ?? { churnCase: null, userErrors: [{ code: errors?.[0]?.extensions.code ?? '', field: null, message: '' }] };
}

/** Global id of an item of a dictionary. */
export async function item(app: TestApp, type: string, code: string): Promise<string> {
  const found = (await systemViewer(app.container.db)).dictionaries.items(type).find((candidate) => candidate.code === code);
  return Buffer.from(`DictionaryItem:${found?.id}`).toString('base64url');
}
