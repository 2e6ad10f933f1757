import { type Door, openDoor } from '@/scripts/kill-harness/door';
import { sql } from '@/services/database/sql';
import { type Person, testApp, type TestApp } from './support/app';
import { grantsLocksInTurn } from './support/capabilities';
import { post, together } from './support/http-client';
import { rowsOf } from './support/rows';

const CREATE = `mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id number version name contacts { nodes { name } } } userErrors { code field message } } }`;
const UPDATE = `mutation($id: ID!, $version: Int!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, version: $version, input: $input) { customer { id version address } userErrors { code } } }`;
const ACTIVATE = `mutation($id: ID!, $version: Int!) { customerActivate(id: $id, version: $version) { customer { id version status } userErrors { code } } }`;
const LIST = `query($after: String) { customers(first: 20, after: $after) { nodes { name contacts { nodes { name } } } pageInfo { endCursor hasNextPage } } }`;

interface Customer { id: string; number: string; version: number; name: string; address?: string; contacts: { nodes: { name: string }[] } }
interface Answer { customer: Customer | null; userErrors: { code: string }[] }
type Created = { customerCreate: Answer };
type Updated = { customerUpdate: Answer };
type Listed = { customers: { nodes: Customer[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };

let app: TestApp;
let door: Door;
beforeAll(async () => {
  app = await testApp('write', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR']);
  door = await openDoor(app.container.graphqlOnNode);
});
afterAll(async () => {
  await door.close();
  await app.stop();
});

const send = <T>(person: Person, query: string, variables: object, headers?: Record<string, string>) => post<T>(door.url, person.token, query, variables, headers);
const draft = (name: string, more: object = {}) => ({ input: { kind: 'ORGANISATION', name, allowDuplicate: true, contact: { name: '张三' }, ...more } });

async function create(person: Person, name: string): Promise<Customer> {
  const { data } = await send<Created>(person, CREATE, draft(name));
  return data.customerCreate.customer as Customer;
}

/** What a client was told is saved, and what is wrong with what it read meanwhile. */
interface Account { acknowledged: Map<string, string>; refused: number; odd: string[] }

async function client(person: Person, place: number, account: Account): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    const customer = await create(person, `client ${place} round ${round}`);
    const address = `street ${place}-${round}`;
    const updated = await send<Updated>(person, UPDATE, { id: customer.id, version: customer.version, input: { address } });
    if (updated.data.customerUpdate.customer?.address === address) account.acknowledged.set(customer.number, address);
    // The number is taken and the row written by the time that the unique index refuses it.
    const failing = await send<Created>(person, CREATE, draft(`doomed ${place} ${round}`, { externalSource: 'erp', externalId: 'taken' }));
    if (failing.data?.customerCreate.userErrors[0]?.code === 'DUPLICATE') account.refused += 1;
    else account.odd.push(`a doomed write was answered ${JSON.stringify(failing)}`);
    await read(person, account);
  }
}

async function read(person: Person, account: Account): Promise<void> {
  const { data } = await send<Listed>(person, LIST, {});
  for (const { name, contacts } of data.customers.nodes) {
    if (name.startsWith('doomed')) account.odd.push(`${name} was read`);
    if (!contacts.nodes.length && name.startsWith('client')) account.odd.push(`${name} was read half-written`);
  }
}

describe('fifty clients at once', () => {
  it('lose nothing that was acknowledged, read nothing that was not committed and leave no gap in the numbers', async () => {
    await send<Created>(app.as('ACCOUNT_MANAGER'), CREATE, draft('first', { externalSource: 'erp', externalId: 'taken' }));
    const account: Account = { acknowledged: new Map(), refused: 0, odd: [] };
    const people = (['root', 'east', 'shanghai', 'south'] as const).map((department) => app.as('ACCOUNT_MANAGER', department));
    const clients = (await grantsLocksInTurn(app.container.db)) ? 50 : 8;
    await together(clients, (place) => client(people[place % people.length] as Person, place, account));
    expect(account.odd).toEqual([]);
    expect([account.acknowledged.size, account.refused]).toEqual([4 * clients, 4 * clients]);
    const rows = await rowsOf(app.container.db, 'customer');
    const stored = new Map(rows.map((row) => [row.number, row.address]));
    expect([...account.acknowledged].filter(([number, address]) => stored.get(number) !== address)).toEqual([]);
    expect(rows.map((row) => String(row.number).slice(-4)).sort()).toEqual(Array.from({ length: 4 * clients + 1 }, (_, i) => String(i + 1).padStart(4, '0')));
  }, 240_000);
});

describe('a key', () => {
  it('sent fifty times in parallel makes one record and fifty identical answers', async () => {
    const person = app.as('ACCOUNT_MANAGER');
    for (let round = 0; round < 6; round += 1) {
      const key = { 'idempotency-key': `key-${round}` };
      const answers = await together(50, () => send<Created>(person, CREATE, draft(`keyed ${round}`), key));
      expect(new Set(answers.map(({ data, errors }) => JSON.stringify([data, errors]))).size).toBe(1);
      expect(answers[0]?.data.customerCreate.userErrors).toEqual([]);
      const other = await send<Created>(person, CREATE, draft('something else'), key);
      expect(other.data.customerCreate).toMatchObject({ customer: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    }
    const rows = await rowsOf(app.container.db, 'customer');
    expect(rows.filter((row) => String(row.name).startsWith('keyed'))).toHaveLength(6);
    expect(rows.filter((row) => row.name === 'something else')).toHaveLength(0);
  }, 240_000);

  it('belongs to who sent it, and keys that differ only far behind are two', async () => {
    const key = { 'idempotency-key': 'shared' };
    const mine = await send<Created>(app.as('ACCOUNT_MANAGER'), CREATE, draft('mine'), key);
    const theirs = await send<Created>(app.as('ACCOUNT_MANAGER', 'south'), CREATE, draft('theirs'), key);
    expect([mine, theirs].map(({ data }) => data.customerCreate.customer?.name)).toEqual(['mine', 'theirs']);
    const long = (end: string) => ({ 'idempotency-key': `${'k'.repeat(300)}${end}` });
    const [a, b] = await together(2, (place) => send<Created>(app.as('ACCOUNT_MANAGER'), CREATE, draft(`long ${place}`), long(String(place))));
    expect([a, b].map((answer) => answer?.data.customerCreate.customer?.name)).toEqual(['long 0', 'long 1']);
  });

  it('of a write that failed is free again', async () => {
    const person = app.as('ACCOUNT_MANAGER');
    const key = { 'idempotency-key': 'failed first' };
    const failed = await send<Created>(person, CREATE, draft('again', { externalSource: 'erp', externalId: 'taken' }), key);
    expect(failed.data.customerCreate.userErrors[0]?.code).toBe('DUPLICATE');
    const fine = await send<Created>(person, CREATE, draft('again'), key);
    expect(fine.data.customerCreate.customer?.name).toBe('again');
  });
});

describe('one version', () => {
  it('is changed by exactly one of a hundred; the others are shown the record as it is', async () => {
    const person = app.as('ACCOUNT_MANAGER');
    for (let round = 0; round < 3; round += 1) {
      const { id, version } = await create(person, `contended ${round}`);
      const answers = await together(100, (place) => send<Updated>(person, UPDATE, { id, version, input: { address: `by ${place}` } }));
      const outcomes = answers.map(({ data }) => data.customerUpdate);
      const won = outcomes.filter(({ userErrors }) => !userErrors.length);
      expect(won).toHaveLength(1);
      const conflicts = outcomes.filter(({ userErrors }) => userErrors[0]?.code === 'CONFLICT');
      expect(conflicts).toHaveLength(99);
      expect(new Set(conflicts.map(({ customer }) => customer?.address))).toEqual(new Set([won[0]?.customer?.address]));
    }
  }, 240_000);

  it('takes a step once, however many take it at the same time', async () => {
    const person = app.as('ACCOUNT_MANAGER');
    const { id, version } = await create(person, 'stepped');
    const answers = await together(50, () => send<{ customerActivate: Answer }>(person, ACTIVATE, { id, version }));
    const codes = answers.map(({ data }) => data.customerActivate.userErrors[0]?.code ?? 'DONE');
    expect(codes.filter((code) => code === 'DONE')).toHaveLength(1);
    expect(codes.filter((code) => code !== 'DONE' && code !== 'CONFLICT' && code !== 'INVALID_TRANSITION')).toEqual([]);
  }, 120_000);
});

it('counts every change of a record by one', async () => {
  const [row] = await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM customers t WHERE t.version <> (
    SELECT COUNT(*) FROM changes c WHERE c.noun = ${'customer'} AND c.record_id = t.id)`);
  expect(Number(row?.n)).toBe(0);
});
