import { isEnumType, isInputObjectType, isLeafType, isObjectType, getNamedType, isRequiredArgument } from 'graphql';
import { type FieldRight, maskValue, PROTECTED_FIELDS } from '@/domain/field-rights';
import { ALL_PERMISSIONS } from '@/domain/permissions';
import { Role } from '@/entities/role';
import { sql } from '@/services/database/sql';
import { bumpVersions } from '@/services/settings';
import { systemViewer } from '@/services/viewer';
import { write } from '@/services/write';
import { createPerson, type Person, type Reply, testApp, type TestApp } from './support/app';
import { operationsOf } from './support/operations';

/** Two worlds that differ in nothing but what is secret. Masks of both values are alike, so whoever is kept from a field cannot tell the worlds apart. */
const SECRETS: Record<string, readonly [unknown, unknown]> = {
  'customer.phone': ['13800001234', '13877771234'], 'customer.email': ['zalpha@example.com', 'zomega@example.com'],
  'customer.annualTurnover': [111_100, 999_900], 'customer.registeredCapital': [222_200, 888_800], 'customer.bankName': ['甲乙银行', '丙丁银行'],
  'customer.bankAccount': ['6222020000001234', '6229990000001234'], 'customer.localTaxNo': ['4401001111', '4409992211'], 'customer.nationalTaxNo': ['4402221133', '4408884433'],
  'contact.mobile': ['13911115678', '13922225678'], 'contact.officePhone': ['02055551111', '02066661111'], 'contact.email': ['yalpha@example.com', 'yomega@example.com'],
  'contact.wechat': ['wxalpha', 'wxomega'], 'contact.birthday': ['1971-03-04', '1988-11-12'],
  'opportunity.contactPhone': ['13733330001', '13744440001'], 'lead.phone': ['13755550001', '13766660001'], 'lead.email': ['xalpha@example.com', 'xomega@example.com'],
  'customer.lastOrderOn': ['2026-01-02', '2026-09-10'], 'customer.orderCount': [31, 97], 'customer.orderTotal': [444_400, 777_700], 'customer.abcClass': ['A', 'B'],
};
/** Kept current by the customer's orders, not entered. */
const DERIVED = ['lastOrderOn', 'orderCount', 'orderTotal', 'abcClass'];
const RIGHTS = ['HIDDEN', 'MASKED', 'READ'] as const;

interface World { app: TestApp; people: Record<FieldRight, Person>; crowd: Record<FieldRight, Person[]>; customerId: string; contactId: string; opportunityId: string; leadId: string; version: number }
let worlds: [World, World];

const valuesOf = (noun: keyof typeof PROTECTED_FIELDS, side: 0 | 1) =>
  Object.fromEntries(PROTECTED_FIELDS[noun].map((field) => [field, SECRETS[`${noun}.${field}`]?.[side]]));

/** So many of each right take turns: one alone would run out of points for the minute. */
const CROWD = 6;
const TURN = 100;

async function crowdWith({ container, departments }: TestApp, right: FieldRight): Promise<Person[]> {
  const code = `SEES_${right}`;
  await write(await systemViewer(container.db), {}, async (tx) => {
    const role = await tx.insert(Role, { code, nameZh: code, nameEn: code, builtIn: false });
    for (const permission of ALL_PERMISSIONS) await tx.database.execute(sql`INSERT INTO role_grants (role_id, permission, reach) VALUES (${role.id}, ${permission}, ${'ALL'})`);
    for (const field of right === 'READ' ? [] : Object.keys(SECRETS)) await tx.database.execute(sql`INSERT INTO role_field_rights (role_id, field, access) VALUES (${role.id}, ${field}, ${right})`);
    await bumpVersions(tx.database);
  });
  const crowd: Person[] = [];
  for (let n = 0; n < CROWD; n += 1) crowd.push(await createPerson(container, `sees ${right} ${n}`, departments.shanghai, [code as never]));
  return crowd;
}

async function world(side: 0 | 1): Promise<World> {
  const app = await testApp(`secret-${side}`, []);
  const [people, crowd] = [{} as World['people'], {} as World['crowd']];
  for (const right of RIGHTS) [people[right]] = (crowd[right] = await crowdWith(app, right)) as [Person];
  const run = people.READ.run;
  const { data } = await run<{ customerCreate: { customer: { id: string; version: number; contacts: { nodes: { id: string }[] } } } }>(
    'mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id version contacts { nodes { id } } } } }',
    { input: { kind: 'ORGANISATION', name: '秘密公司', ...money(entered(valuesOf('customer', side))), contact: { name: '秘密人', ...valuesOf('contact', side) } } });
  const { id, version, contacts } = data.customerCreate.customer;
  for (let i = 0; i < 5; i += 1) await run('mutation($name: String!) { customerCreate(input: { kind: PERSON, name: $name, annualTurnover: "5000" }) { customer { id } } }', { name: `路人${i}` });
  const { lastOrderOn, orderCount, orderTotal, abcClass } = valuesOf('customer', side) as Record<string, string | number>;
  await app.container.db.transaction((tx) => tx.execute(sql`UPDATE customers SET last_order_on = ${lastOrderOn as string}, order_count = ${orderCount as number}, order_total = ${orderTotal as number}, abc_class = ${abcClass as string} WHERE name = ${'秘密公司'}`));
  // History holds the secret once more.
  await run('mutation($id: ID!, $version: Int!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, version: $version, input: $input) { customer { id } } }', { id, version, input: { phone: '020-11112222' } });
  await run('mutation($id: ID!, $version: Int!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, version: $version, input: $input) { customer { id } } }', { id, version: version + 1, input: { phone: valuesOf('customer', side).phone } });
  const found = await run<{ opportunityCreate: { opportunity: { id: string } } }>(
    'mutation($input: OpportunityCreateInput!) { opportunityCreate(input: $input) { opportunity { id } } }',
    { input: { title: '秘密机会', customerName: '某公司', description: '不说', successRate: 10, ...valuesOf('opportunity', side) } });
  const come = await run<{ leadCreate: { lead: { id: string } } }>(
    'mutation($input: LeadCreateInput!) { leadCreate(input: $input) { lead { id } } }', { input: { name: '秘密线索', ...valuesOf('lead', side) } });
  return {
    app, people, crowd, customerId: id, contactId: contacts.nodes[0]?.id ?? '', opportunityId: found.data.opportunityCreate.opportunity.id, leadId: come.data.leadCreate.lead.id, version: version + 2,
  };
}

const entered = (values: Record<string, unknown>) => Object.fromEntries(Object.entries(values).filter(([field]) => !DERIVED.includes(field)));
const money = (values: Record<string, unknown>) => Object.fromEntries(Object.entries(values).map(([field, value]) => [field, typeof value === 'number' ? (value / 100).toFixed(2) : value]));

beforeAll(async () => {
  worlds = [await world(0), await world(1)];
}, 240_000);
afterAll(async () => {
  for (const { app } of worlds) await app.stop();
});

const INSTANT = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;
const decoded = (_: string, name: string, cursor: string) => `"${name}":${Buffer.from(cursor, 'base64url').toString()}`;
const plain = ({ data, errors }: Reply<unknown>) => JSON.stringify({ data, errors }).replace(/"(\w*[cC]ursor)":"([^"]+)"/g, decoded).replace(INSTANT, 'T');
let comparisons = 0;

/** What somebody with this right is answered in both worlds. */
async function both(right: FieldRight, query: string, variables: object = {}): Promise<[string, string]> {
  comparisons += 1;
  const turn = Math.floor(comparisons / TURN) % CROWD;
  const ask = ({ crowd }: World) => (crowd[right][turn] as Person).run(query, variables);
  return [plain(await ask(worlds[0])), plain(await ask(worlds[1]))];
}

async function expectAlike(query: string, variables: object = {}): Promise<void> {
  for (const right of ['HIDDEN', 'MASKED'] as const) {
    const [a, b] = await both(right, query, variables);
    expect([right, query, variables, a]).toEqual([right, query, variables, b]);
    expect(a).not.toContain('INTERNAL_SERVER_ERROR');
  }
}

function leaves(typeName: string): string {
  const type = worlds[0].app.container.schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(typeName);
  return Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument)).map(({ name }) => name).join(' ');
}

/** Parts of a secret that somebody might try: every stretch of it that a search could take for a word. */
function pieces(secret: unknown): string[] {
  const text = String(secret);
  const lengths = [2, 3, 4, 5, 6, 7, text.length];
  return [...new Set(lengths.flatMap((length) => [0, 2, 3, text.length - length].map((start) => text.slice(Math.max(start, 0), Math.max(start, 0) + length))).filter((piece) => piece.length > 1))];
}

describe('somebody kept from a field cannot tell two worlds apart that differ in it', () => {
  it('while somebody who may read it can', async () => {
    for (const [typeName, id] of [['Customer', worlds[0].customerId], ['Contact', worlds[0].contactId], ['Opportunity', worlds[0].opportunityId], ['Lead', worlds[0].leadId]] as const) {
      const [a, b] = await both('READ', `query($id: ID!) { node(id: $id) { ... on ${typeName} { ${leaves(typeName)} } } }`, { id });
      expect(a).not.toBe(b);
    }
    for (const [field, [secret, other]] of Object.entries(SECRETS)) if (typeof secret === 'string') expect([field, maskValue(secret)]).toEqual([field, maskValue(other)]);
  });

  it('by any query of the schema, with every field selected', async () => {
    const customer = `${leaves('Customer')} contacts { nodes { ${leaves('Contact')} } }`;
    await expectAlike(`query($id: ID!) { customer(id: $id) { ${customer} timeline(first: 50) { nodes { action fields { field before after beforeLabel afterLabel } } } } }`, { id: worlds[0].customerId });
    await expectAlike(`{ customers(first: 10) { totalCount { count } nodes { ${customer} } edges { cursor node { id } } pageInfo { endCursor } } }`);
    await expectAlike(`{ contacts(first: 10) { nodes { ${leaves('Contact')} customer { ${leaves('Customer')} } } pageInfo { endCursor } } }`);
    await expectAlike(`{ opportunities(first: 10) { totalCount { count } nodes { ${leaves('Opportunity')} duplicates { matchedBy customer { id } } } } }`);
    await expectAlike(`{ leads(first: 10) { totalCount { count } nodes { ${leaves('Lead')} scoreReasons { rule points } duplicates { matchedBy customer { id } } alike { id } } } }`);
    await expectAlike('{ changes(first: 100, since: 0) { nodes { action fields { field before after beforeLabel afterLabel } recordLabel } } }');
    for (const { document, kind, path, variables } of operationsOf(worlds[0].app.container.schema)) {
      if (kind === 'mutation' || !path.length) continue;
      for (const id of [worlds[0].customerId, worlds[0].contactId, worlds[0].opportunityId, worlds[0].leadId]) await expectAlike(document, variables(id, 1, () => id));
    }
  });

  it('by any order', async () => {
    for (const [name, list] of [['Customer', 'customers'], ['Contact', 'contacts'], ['Opportunity', 'opportunities'], ['Lead', 'leads']] as const) {
      const fields = worlds[0].app.container.schema.getType(`${name}SortField`);
      if (!isEnumType(fields)) throw new Error(name);
      for (const { name: by } of fields.getValues()) for (const direction of ['ASC', 'DESC']) {
        await expectAlike(`query($sort: ${name}Sort) { ${list}(sort: $sort, first: 6) { nodes { id } pageInfo { endCursor } } }`, { sort: { by, direction } });
      }
    }
  });

  it('by any filter', async () => {
    const filter = worlds[0].app.container.schema.getType('CustomerFilter');
    if (!isInputObjectType(filter)) throw new Error('CustomerFilter');
    for (const field of Object.values(filter.getFields())) {
      const type = getNamedType(field.type);
      if (!isInputObjectType(type) || type.name === 'CustomerFilter') continue;
      for (const amount of [1000, 1111, 1111.01, 5000, 9999, 10000]) {
        const value = type.name === 'MoneyRange' ? amount.toFixed(2) : type.name === 'IntRange' ? Math.round(amount) : '2026-01-01T00:00:00Z';
        for (const end of ['from', 'to']) {
          for (const wrap of [(inner: object) => inner, (inner: object) => ({ and: [inner] }), (inner: object) => ({ or: [{ kind: 'PERSON' }, inner] })]) {
            await expectAlike('query($filter: CustomerFilter) { customers(filter: $filter, first: 6) { nodes { id } totalCount { count } } }', { filter: wrap({ [field.name]: { [end]: value } }) });
          }
        }
      }
    }
  });

  it.each(Object.entries(SECRETS))('by looking for %s, whole or in part', async (_, secrets) => {
    for (const search of new Set(secrets.flatMap(pieces))) {
      await expectAlike('query($search: String!) { customers(search: $search, first: 6) { nodes { id } totalCount { count } } contacts(search: $search, first: 6) { nodes { id } } opportunities(search: $search, first: 6) { nodes { id } totalCount { count } } leads(search: $search, first: 6) { nodes { id } totalCount { count } } search(query: $search) { ... on Node { id } } }', { search });
      await expectAlike('query($search: String) { customerDuplicates(kind: ORGANISATION, phone: $search) { matchedBy customer { id } } }', { search });
    }
  }, 120_000);

  it('by the answer to a change: a guess, a stale version, a value put in its place', async () => {
    for (const [name, secrets] of Object.entries(SECRETS)) {
      const [noun, field = ''] = name.split('.');
      const [id, type] = ({
        customer: [worlds[0].customerId, 'Customer'], contact: [worlds[0].contactId, 'Contact'], opportunity: [worlds[0].opportunityId, 'Opportunity'], lead: [worlds[0].leadId, 'Lead'],
      } as const)[noun as keyof typeof PROTECTED_FIELDS];
      for (const secret of secrets) for (const version of [0, 1, worlds[0].version, 99]) {
        const input = { [field]: typeof secret === 'number' ? (secret / 100).toFixed(2) : secret };
        await expectAlike(`mutation($id: ID!, $version: Int!, $input: ${type}UpdateInput!) { ${noun}Update(id: $id, version: $version, input: $input) { ${noun} { ${leaves(type)} } userErrors { code field message } } }`, { id, version, input });
      }
    }
    await expectAlike('mutation($id: ID!) { customerUpdate(id: $id, version: 0, input: { remark: "x" }) { customer { phone email bankAccount annualTurnover } userErrors { code message } } }', { id: worlds[0].customerId });
    for (const [place, { app }] of worlds.entries()) {
      const [row] = await app.container.db.read<{ phone: string; account: string }>(sql`SELECT phone AS "phone", bank_account AS "account" FROM customers WHERE name = ${'秘密公司'}`);
      expect(row).toEqual({ phone: SECRETS['customer.phone']?.[place], account: SECRETS['customer.bankAccount']?.[place] });
    }
  }, 120_000);

  it('in at least 2,000 comparisons', () => {
    expect(Object.keys(SECRETS).sort()).toEqual(Object.entries(PROTECTED_FIELDS).flatMap(([noun, fields]) => fields.map((field) => `${noun}.${field}`)).sort());
    expect(comparisons).toBeGreaterThanOrEqual(2000);
    process.stdout.write(`field rights: ${comparisons} comparisons of two worlds, 0 differences\n`);
  });
});

it('a second role that reads nothing of a noun does not lift what the first one masks', async () => {
  const { app, customerId } = worlds[0];
  await write(await systemViewer(app.container.db), {}, async (tx) => {
    const role = await tx.insert(Role, { code: 'READS_NO_CUSTOMER', nameZh: '不读客户', nameEn: 'reads no customer', builtIn: false });
    await tx.database.execute(sql`INSERT INTO role_grants (role_id, permission, reach) VALUES (${role.id}, ${'user:read'}, ${'ALL'})`);
    await bumpVersions(tx.database);
  });
  const somebody = await createPerson(app.container, 'two roles', app.departments.shanghai, ['SEES_MASKED', 'READS_NO_CUSTOMER'] as never);
  const { data } = await somebody.run<{ customer: { phone: string } }>('query($id: ID!) { customer(id: $id) { phone } }', { id: customerId });
  expect(data.customer.phone).toMatch(/^138\*+34$/);
});
