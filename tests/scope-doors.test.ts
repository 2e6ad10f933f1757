import { getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import type { Noun } from '@/domain/noun';
import type { Permission } from '@/domain/permissions';
import { allNouns, nounMeta } from '@/entities/noun';
import { parseGlobalId } from '@/graphql/global-id';
import type { Person, Reply } from './support/app';
import { AttachmentWorld } from './support/attachments';
import { nounOf } from './support/operations';
import { rowsOf } from './support/rows';
import { SAMPLE_WORD } from './support/sample-records';
import { type Actor, globalId, type ScopeWorld, scopeWorld } from './support/scope-world';

/** Relations that show names alone, whatever the right to the records themselves: which roles a person has is part of the directory. */
const NAMES_ONLY = new Set(['User.roles']);

let world: ScopeWorld;
beforeAll(async () => {
  world = await scopeWorld('doors');
}, 240_000);
afterAll(() => world.app.stop());

interface Changes { changes: { nodes: { recordId: string; sequence: number }[]; more: boolean; lastSequence: number | null } }
interface Connection { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string | null }; totalCount?: { count: number } }

/** The lists of the schema: name of the field, the noun of its rows, whether it searches and counts. */
function lists() {
  const fields = Object.values(world.app.container.schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) => {
    const type = getNamedType(field.type);
    const noun = nounOf(type);
    if (!noun || !isObjectType(type) || !type.name.endsWith('Connection')) return [];
    return [{ name: field.name, noun, searches: field.args.some(({ name }) => name === 'search'), counts: 'totalCount' in type.getFields() }];
  });
}

async function walk(person: Person, list: string, args = '', fields = 'id', size = 100): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await person.run<Record<string, Connection>>(
      `query($after: String) { ${list}(first: ${size}, after: $after${args}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`, { after });
    if (errors) throw new Error(`${list}: ${JSON.stringify(errors)}`);
    const page: Connection = data[list] as Connection;
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

const idsOf = (rows: readonly Record<string, unknown>[]) => rows.map(({ id }) => String(id)).sort();

/** The records of a noun that the rules open to the actor, by explainAccess. */
async function readable(actor: Actor, noun: Noun): Promise<string[]> {
  const subject = await world.viewer(actor);
  const open: string[] = [];
  for (const sample of world.samples.filter((candidate) => candidate.noun === noun)) {
    if (subject && (await world.judge(subject, sample, `${noun}:read` as Permission))?.allowed) open.push(globalId(sample));
  }
  return open.sort();
}

const people = () => world.actors.filter((actor): actor is Actor & { person: Person } => actor.person !== null);
const sampled = (noun: Noun) => new Set(world.samples.filter((sample) => sample.noun === noun).map(globalId));

/** The records that a search for the samples' word finds: by their own name, or by that of their product. */
async function namedBySample(noun: Noun): Promise<Set<string>> {
  const { db } = world.app.container;
  const products = new Map((await rowsOf(db, 'product')).map(({ id, name }) => [id, name]));
  const word = (row: Record<string, unknown>) => String(row.name ?? row.title ?? row.number ?? products.get(row.productId as number));
  return new Set((await rowsOf(db, noun)).filter((row) => word(row).startsWith(SAMPLE_WORD)).map(({ id }) => globalId({ noun, id })));
}

it('every list shows exactly the records that explainAccess opens; node, count and search agree', async () => {
  for (const actor of people()) {
    for (const { name, noun, searches, counts } of lists()) {
      const open = await readable(actor, noun);
      const known = sampled(noun);
      const all = idsOf(await walk(actor.person, name));
      expect([actor.label, name, all.filter((id) => known.has(id))]).toEqual([actor.label, name, open]);
      const reached: string[] = [];
      for (const id of known) {
        const { data } = await actor.person.run<{ node: { id: string } | null }>('query($id: ID!) { node(id: $id) { id } }', { id });
        if (data?.node) reached.push(id);
      }
      expect([actor.label, 'node', reached.sort()]).toEqual([actor.label, 'node', open]);
      if (counts) {
        const { data } = await actor.person.run<Record<string, Connection>>(`{ ${name}(first: 1) { totalCount { count } } }`);
        expect([actor.label, 'count', data[name]?.totalCount?.count]).toEqual([actor.label, 'count', all.length]);
      }
      if (searches) {
        const named = await namedBySample(noun);
        const hits = idsOf(await walk(actor.person, name, `, search: "${SAMPLE_WORD}"`));
        expect([actor.label, 'search', hits]).toEqual([actor.label, 'search', all.filter((id) => named.has(id))]);
      }
    }
  }
}, 400_000);

it('the search over everything finds nothing that node does not open', async () => {
  for (const actor of people()) {
    const { data } = await actor.person.run<{ search: { id: string }[] }>(`{ search(query: "${SAMPLE_WORD}", first: 20) { ... on Node { id } } }`);
    const open = new Set((await Promise.all(allNouns().map(({ noun }) => readable(actor, noun)))).flat());
    expect([actor.label, data.search.filter(({ id }) => !open.has(id))]).toEqual([actor.label, []]);
  }
}, 400_000);

it('the history shows the changes of exactly the records that the viewer may read, those in the bin included', async () => {
  for (const actor of people()) {
    const subject = await world.viewer(actor);
    if (!subject?.rights.grants.has('change:read')) continue;
    for (const { noun } of allNouns()) {
      const seen = new Set<string>();
      for (let before: number | null = null; ; ) {
        const { data, errors }: Reply<Changes> = await actor.person.run<Changes>(
          'query($noun: Noun, $before: Int) { changes(first: 100, noun: $noun, before: $before) { nodes { recordId sequence } more lastSequence } }', { noun, before });
        expect(errors).toBeUndefined();
        for (const { recordId } of data.changes.nodes) seen.add(recordId);
        if (!data.changes.more) break;
        before = data.changes.lastSequence;
      }
      const open = async (permission: Permission, sample: (typeof world.samples)[number]) => ['GRANTED', 'STATE'].includes((await world.judge(subject, sample, permission))?.decidedBy ?? '');
      const wanted: string[] = [];
      for (const sample of world.samples.filter((candidate) => candidate.noun === noun)) {
        if ((await open(`${noun}:read` as Permission, sample)) && (await open('change:read', sample))) wanted.push(globalId(sample));
      }
      const known = sampled(noun);
      expect([actor.label, noun, [...seen].filter((id) => known.has(id)).sort()]).toEqual([actor.label, noun, wanted.sort()]);
    }
  }
}, 400_000);

it('no relation leads to a record that node does not open', async () => {
  const { schema } = world.app.container;
  for (const actor of people()) {
    const open = new Set((await Promise.all(allNouns().map(({ noun }) => readable(actor, noun)))).flat());
    const hidden = new Set(world.samples.map(globalId).filter((id) => !open.has(id)));
    for (const { name, noun } of lists()) {
      const type = schema.getType(nounMeta(noun).typeName);
      if (!isObjectType(type)) continue;
      const relations = Object.values(type.getFields()).filter((field) => !NAMES_ONLY.has(`${type.name}.${field.name}`) && field.args.every((arg) => !isRequiredArgument(arg)) && nounOf(getNamedType(field.type)));
      for (const field of relations) {
        const below = getNamedType(field.type).name.endsWith('Connection') ? 'nodes { id }' : 'id';
        const rows = await walk(actor.person, name, '', `id ${field.name} { ${below} }`, 20);
        const ids = [...JSON.stringify(rows).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => String(id));
        expect([actor.label, name, field.name, ids.filter((id) => hidden.has(id) && parseGlobalId(id))]).toEqual([actor.label, name, field.name, []]);
      }
    }
  }
}, 400_000);

it('the door of attachments gives exactly what node opens, and takes files for exactly the tickets that explainAccess opens', async () => {
  const files = new AttachmentWorld(world.app);
  const tally = { attempts: 0, taken: 0 };
  for (const actor of people()) {
    const subject = await world.viewer(actor);
    const open = new Set(await readable(actor, 'attachment'));
    for (const id of sampled('attachment')) {
      // A sample is a row without its content: whoever gets so far hears of a fault.
      expect([actor.label, id, (await files.fetch(actor.person, { id })).status]).toEqual([actor.label, id, open.has(id) ? 500 : 404]);
      tally.attempts += 1;
    }
    for (const sample of world.samples.filter(({ noun }) => noun === 'serviceTicket')) {
      const may = async (permission: Permission) => Boolean(subject && (await world.judge(subject, sample, permission))?.allowed);
      const status = (await may('serviceTicket:read')) ? ((await may('attachment:create')) ? 201 : 422) : 404;
      const sent = await files.send(actor.person, { id: globalId(sample) }, 'a.txt');
      expect([actor.label, globalId(sample), sent.status]).toEqual([actor.label, globalId(sample), status]);
      tally.attempts += 1;
      tally.taken += Number(status === 201);
    }
  }
  expect(tally.taken).toBeGreaterThan(20);
  process.stdout.write(`attachments: ${tally.attempts} attempts, ${tally.taken} files taken, 0 beyond reach\n`);
}, 400_000);
