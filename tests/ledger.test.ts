import fc from 'fast-check';
import { allNouns } from '@/entities/noun';
import { fieldKind } from '@/services/change/field-kind';
import { SILENT_FIELDS } from '@/services/ledger';
import { type Person, testApp, type TestApp } from './support/app';
import { toGlobalId } from '@/graphql/global-id';
import { Change } from '@/entities/change';
import { raw, sql } from '@/services/database/sql';
import { records, type Row, rowsOf } from './support/rows';

/** What follows from other records without being written down each time: a customer's contact dates, the time of the last sign-in. */
const DERIVED = new Set(['lastContactAt', 'nextContactAt', 'lastSignInAt']);

let app: TestApp;
beforeAll(async () => {
  app = await testApp('ledger', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'SYSTEM_ADMIN']);
});
afterAll(() => app.stop());

async function ledger(after = 0): Promise<Change[]> {
  const { db } = app.container;
  const shape = db.shape(Change);
  return shape.hydrate(await db.read<Change>(sql`SELECT ${shape.select('c')} FROM changes c WHERE c.id > ${after} ORDER BY c.id`));
}

const spoken = (noun: string, row: Row, known: ReadonlySet<string>) =>
  Object.entries(row).filter(([field]) => !SILENT_FIELDS.has(field) && (!DERIVED.has(field) || noun === 'interaction') && known.has(field));

/** The records as the ledger alone tells them: every change laid over the one before. */
function replay(changes: readonly Change[]): Map<string, Record<string, unknown>> {
  const told = new Map<string, Record<string, unknown>>();
  for (const { noun, recordId, after } of changes) {
    const key = `${noun} ${recordId}`;
    if (after === null) told.delete(key);
    else told.set(key, { ...told.get(key), ...(JSON.parse(after) as object) });
  }
  return told;
}

async function expectReplayed(): Promise<void> {
  const stored = await records(app.container.db);
  const told = replay(await ledger());
  expect([...told.keys()].sort()).toEqual([...stored.keys()].sort());
  for (const [key, row] of stored) {
    const noun = key.split(' ')[0] as string;
    const story = told.get(key) ?? {};
    const fields = spoken(noun, row, new Set(Object.keys(row)));
    expect([key, Object.fromEntries(fields.map(([field]) => [field, story[field] ?? null]))]).toEqual([key, Object.fromEntries(fields)]);
  }
}

const MUTATIONS = {
  create: 'mutation($name: String!, $text: String) { customerCreate(input: { kind: ORGANISATION, name: $name, address: $text, allowDuplicate: true, contact: { name: "张三" } }) { userErrors { code } } }',
  update: 'mutation($id: ID!, $version: Int!, $text: String) { customerUpdate(id: $id, version: $version, input: { remark: $text, annualTurnover: "12.50" }) { userErrors { code } } }',
  rename: 'mutation($id: ID!, $version: Int!, $name: String!) { customerUpdate(id: $id, version: $version, input: { name: $name, birthday: "1990-02-28" }) { userErrors { code } } }',
  delete: 'mutation($id: ID!, $version: Int!) { customerDelete(id: $id, version: $version) { userErrors { code } } }',
  restore: 'mutation($id: ID!, $version: Int!) { customerRestore(id: $id, version: $version) { userErrors { code } } }',
  transfer: 'mutation($id: ID!, $owner: ID!) { customerTransfer(input: { ids: [$id], ownerId: $owner, reason: "vacation" }) { userErrors { code } } }',
  activate: 'mutation($id: ID!, $version: Int!) { customerActivate(id: $id, version: $version) { userErrors { code } } }',
  warn: 'mutation($id: ID!, $version: Int!) { customerWarn(id: $id, version: $version, input: { reason: "quiet" }) { userErrors { code } } }',
  contact: 'mutation($id: ID!, $name: String!) { contactCreate(customerId: $id, input: { name: $name, isPrimary: true, mobile: "13800138000" }) { userErrors { code } } }',
  log: 'mutation($id: ID!, $name: String!) { interactionLog(customerId: $id, input: { channel: PHONE, title: $name, nextContactAt: "2030-01-01T00:00:00Z" }) { userErrors { code } } }',
  dropContact: 'mutation($contact: ID!, $contactVersion: Int!) { contactDelete(id: $contact, version: $contactVersion) { userErrors { code } } }',
  editContact: 'mutation($contact: ID!, $contactVersion: Int!, $text: String) { contactUpdate(id: $contact, version: $contactVersion, input: { position: $text, doNotCall: true }) { userErrors { code } } }',
} as const;
type Act = keyof typeof MUTATIONS;

async function variables(name: string, text: string | null, pick: number): Promise<object> {
  const { db } = app.container;
  const customers = await rowsOf(db, 'customer');
  const contacts = await rowsOf(db, 'contact');
  const customer = customers[pick % customers.length];
  const contact = contacts[pick % contacts.length];
  return {
    name, text, id: customer && toGlobalId('Customer', customer.id), version: customer?.version, owner: toGlobalId('User', app.as('ACCOUNT_MANAGER', pick % 2 ? 'east' : 'south').id),
    contact: contact && toGlobalId('Contact', contact.id), contactVersion: contact?.version,
  };
}

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim().length > 0);

describe('the ledger', () => {
  it('tells every record as it is, after anything that people do', async () => {
    const person: Person = app.as('SALES_SUPERVISOR', 'root');
    await person.run(MUTATIONS.create, { name: '第一', text: null });
    const step = fc.tuple(fc.constantFrom(...(Object.keys(MUTATIONS) as Act[])), word, fc.option(word), fc.nat(30));
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async (steps) => {
      for (const [act, name, text, pick] of steps) await person.run(MUTATIONS[act], await variables(name, text, pick));
      await expectReplayed();
    }), { numRuns: 8, seed: 20261122, endOnFailure: true });
  }, 240_000);

  it('has a row for each record that a mutation changed, and for no other', async () => {
    const person = app.as('SALES_SUPERVISOR', 'root');
    for (const [place, act] of (Object.keys(MUTATIONS) as Act[]).entries()) {
      const last = (await ledger()).at(-1)?.id ?? 0;
      const before = await records(app.container.db);
      await person.run(MUTATIONS[act], await variables(`row ${place}`, `text ${place}`, place));
      const after = await records(app.container.db);
      const told = [...new Set((await ledger(Number(last))).map(({ noun, recordId }) => `${noun} ${recordId}`))].sort();
      const text = (row: Row | undefined, key: string) => JSON.stringify(row && spoken(key.split(' ')[0] as string, row, new Set(Object.keys(row))));
      const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) => text(before.get(key), key) !== text(after.get(key), key)).sort();
      expect([act, told]).toEqual([act, changed]);
    }
  });

  it('names who did it, why, and on whose timeline it stands', async () => {
    const person = app.as('SALES_SUPERVISOR', 'root');
    await person.run(MUTATIONS.create, { name: '有理由', text: null });
    const [row] = (await rowsOf(app.container.db, 'customer')).slice(-1);
    await person.run(MUTATIONS.transfer, { id: toGlobalId('Customer', row?.id ?? 0), owner: toGlobalId('User', app.as('ACCOUNT_MANAGER', 'south').id) });
    const last = (await ledger()).at(-1);
    expect(last).toMatchObject({ noun: 'customer', recordId: row?.id, customerId: row?.id, action: 'transfer', actorId: person.id, reason: 'vacation', batchId: null });
    expect(JSON.parse(last?.before ?? '{}')).toMatchObject({ ownerId: person.id });
  });

  it('is written by nothing that failed', async () => {
    const last = (await ledger()).at(-1)?.id;
    const stranger = app.as('ACCOUNT_MANAGER', 'shanghai');
    const [row] = await rowsOf(app.container.db, 'customer');
    await stranger.run(MUTATIONS.update, { id: toGlobalId('Customer', row?.id ?? 0), version: row?.version, text: 'no' });
    await app.as('SALES_SUPERVISOR', 'root').run(MUTATIONS.update, { id: toGlobalId('Customer', row?.id ?? 0), version: 0, text: 'no' });
    expect((await ledger()).at(-1)?.id).toBe(last);
    const [changed] = await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM ${raw('changes')} c WHERE c.${raw('after')} LIKE ${'%"no"%'}`);
    expect(Number(changed?.n)).toBe(0);
  });
});

it('keeps showing what was deleted for good to those who may read the history', async () => {
  const admin = app.as('SYSTEM_ADMIN', 'root');
  const { data: { dictionaryType } } = await admin.run<{ dictionaryType: { id: string } }>('{ dictionaryType(code: "industry") { id } }');
  const { data: { dictionaryItemCreate: { dictionaryItem } } } = await admin.run<{ dictionaryItemCreate: { dictionaryItem: { id: string; version: number } } }>(
    'mutation($id: ID!) { dictionaryItemCreate(typeId: $id, input: { labelZh: "短命", labelEn: "Short-lived" }) { dictionaryItem { id version } } }', { id: dictionaryType.id });
  await admin.run('mutation($id: ID!, $version: Int!) { dictionaryItemDelete(id: $id, version: $version) { userErrors { code } } }', dictionaryItem);
  const { data } = await admin.run<{ changes: { nodes: { action: string }[] } }>('query($id: ID!) { changes(recordId: $id) { nodes { action } } }', { id: dictionaryItem.id });
  expect(data.changes.nodes.map(({ action }) => action)).toEqual(['delete', 'create']);
});

it('tells the feed of every change, also of what belongs to a record that was deleted before anybody asked', async () => {
  const auditor = app.as('SALES_SUPERVISOR', 'root');
  const feed = async (since: number) => (await auditor.run<{ changes: { nodes: { noun: string; action: string }[]; lastSequence: number | null } }>(
    'query($since: Int!) { changes(since: $since, first: 100) { nodes { noun action } lastSequence } }', { since })).data.changes;
  const [start] = await app.container.db.read<{ last: number }>(sql`SELECT MAX(id) AS "last" FROM changes`);
  await app.as('ACCOUNT_MANAGER').run(MUTATIONS.create, { name: '先删后问', text: null });
  const customer = (await rowsOf(app.container.db, 'customer')).find(({ name }) => name === '先删后问');
  await auditor.run(MUTATIONS.delete, { id: toGlobalId('Customer', customer?.id as number), version: 1 });
  const { nodes } = await feed(Number(start?.last));
  expect(nodes.map(({ noun, action }) => `${noun}.${action}`)).toEqual(['customer.create', 'contact.create', 'customer.delete']);
});

it('knows what every key names', async () => {
  const { db } = app.container;
  const unknown = allNouns().flatMap(({ noun, entity }) => db.dataSource.getMetadata(entity).columns
    .filter(({ propertyName, type }) => propertyName.endsWith('Id') && (type === Number || type === 'int' || type === 'integer') && fieldKind(db, noun, propertyName).is === 'plain')
    .map(({ propertyName }) => `${noun}.${propertyName}`));
  // These two name records of several kinds; the field beside them says of which.
  expect(unknown).toEqual(['careTask.subjectId', 'reminder.recordId']);
});
