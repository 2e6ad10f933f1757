import { readFileSync } from 'node:fs';
import { getNamedType, isObjectType } from 'graphql';
import type { Noun } from '@/domain/noun';
import type { Permission } from '@/domain/permissions';
import { type Transition, whyNot, type Workflow } from '@/domain/workflow';
import { nounMeta } from '@/entities/noun';
import { toGlobalId } from '@/graphql/global-id';
import { permissionsDocument } from '@/scripts/docs/permissions';
import { workflowsDocument } from '@/scripts/docs/workflows';
import { raw, type Sql, sql } from '@/services/database/sql';
import { WORKFLOWS } from '@/services/transition';
import type { Person } from './support/app';
import { type Fill, nounOf, type Operation, operationsOf } from './support/operations';
import { type Row, rowOf } from './support/rows';
import type { Sample } from './support/sample-records';
import { type Actor, globalId, type ScopeWorld, scopeWorld } from './support/scope-world';

type AnyWorkflow = Workflow<string, { status: string }>;
type Step = Transition<string, { status: string }>;

/** Steps of these set something going outside the database: a stale version stops them right before, and a sample without a file earlier still. */
const OUTSIDE = new Set<Noun>(['importBatch']);

let world: ScopeWorld;
/** Code of a dictionary → global id of an item of it. */
const items = new Map<string, string>();
beforeAll(async () => {
  world = await scopeWorld('workflow');
  for (const { id, code } of await world.app.container.db.read<{ id: number; code: string }>(
    sql`SELECT i.id AS "id", t.code AS "code" FROM dictionary_items i JOIN dictionary_types t ON t.id = i.type_id`,
  )) items.set(code, toGlobalId('DictionaryItem', id));
  // An order that money came in for is not cancelled: that rule has a test of its own.
  await world.app.container.db.transaction((tx) => tx.execute(sql`UPDATE orders SET received = 0`));
}, 240_000);
afterAll(() => world.app.stop());

/** The mutation that takes a step: named after it, of the same noun. */
function mutationOf(workflow: AnyWorkflow, step: Step): Operation {
  const end = `${step.name[0]?.toUpperCase()}${step.name.slice(1)}`;
  const found = operationsOf(world.app.container.schema).find(({ kind, name, aim, permission }) => kind === 'mutation' && name.endsWith(end) && aim === workflow.noun && permission === step.permission);
  if (!found) throw new Error(`no mutation takes the step ${workflow.noun}.${step.name}`);
  return found;
}

/** Brings what a guard looks at into the form that lets pass, or into one that does not. */
const GUARDED: Partial<Record<Noun, (sample: Sample, open: boolean) => Sql[]>> = {
  opportunity: ({ id }, open) => [
    sql`UPDATE plan_items SET waiver = ${open ? 'settled' : null} WHERE opportunity_id = ${id}`, sql`UPDATE opportunities SET open_items = ${open ? 0 : 1} WHERE id = ${id}`,
  ],
};

/** Puts a sample into a state and back into the hands of its holder; the guard of every other one stands against the step. */
async function putInto(sample: Sample, status: string, open = sample.id % 2 === 0): Promise<Row> {
  const { db } = world.app.container;
  const { table, holding } = nounMeta(sample.noun);
  await db.transaction(async (tx) => {
    await tx.execute(sql`UPDATE ${raw(table)} SET status = ${status} WHERE id = ${sample.id}`);
    // A step may have passed the record on.
    const { holder } = sample;
    if (holding.by === 'owner' && holder) await tx.execute(sql`UPDATE ${raw(table)} SET ${raw(holding.owner)} = ${holder.id}, ${raw(holding.department)} = ${holder.departmentId} WHERE id = ${sample.id}`);
    if (sample.noun === 'unit') await tx.execute(sql`UPDATE unit_holds SET ended_at = ${new Date()} WHERE unit_id = ${sample.id} AND ended_at IS NULL`);
    for (const statement of GUARDED[sample.noun]?.(sample, open) ?? []) await tx.execute(statement);
  });
  return await rowOf(db, sample.noun, sample.id) as Row;
}

const hasSteps = (noun: Noun): boolean => {
  const type = world.app.container.schema.getType(nounMeta(noun).typeName);
  return isObjectType(type) && 'steps' in type.getFields();
};

/** What a step needs beside its record: items of the right dictionary, an account manager, the actor's own; of the same noun another one that is where the process begins. */
async function fillFor(person: Person, sample: Sample): Promise<Fill> {
  const alike = (noun: Noun) => world.samples.filter((candidate) => candidate.noun === noun && !candidate.deleted && candidate.id !== sample.id);
  const workflow = WORKFLOWS[sample.noun as keyof typeof WORKFLOWS] as AnyWorkflow;
  const spare = alike(sample.noun).at(-1);
  if (spare) await putInto(spare, workflow.initial[0] as string);
  const manager = world.actors.find(({ label }) => label === 'ACCOUNT_MANAGER in east')?.person?.id ?? 0;
  return (noun, dictionary = '') => {
    if (noun === 'dictionaryItem') return items.get(dictionary) ?? '';
    if (noun === 'user') return toGlobalId('User', manager);
    const chosen = noun === sample.noun ? spare : (alike(noun).find(({ holder }) => holder?.id === person.id) ?? alike(noun)[0]);
    return chosen ? globalId(chosen) : 'bm9uZQ';
  };
}

async function take(person: Person, operation: Operation, sample: Sample, version: number): Promise<string> {
  const variables = operation.variables(globalId(sample), version, await fillFor(person, sample));
  const { data, errors } = await person.run<Record<string, { userErrors: { code: string }[] } | null>>(operation.document, variables);
  return errors?.[0]?.extensions.code ?? data[operation.name]?.userErrors[0]?.code ?? 'DONE';
}

/** What the rules say of an attempt, before it is made. */
async function expected(actor: Actor, sample: Sample, step: Step, row: Row): Promise<string[]> {
  const subject = await world.viewer(actor);
  const may = async (permission: Permission) => Boolean(subject && (await world.judge(subject, sample, permission))?.allowed);
  if (!(await may(step.permission))) return (await may(`${sample.noun}:read` as Permission)) ? ['OUT_OF_SCOPE', 'FORBIDDEN'] : ['NOT_FOUND', 'FORBIDDEN'];
  const blocked = whyNot(step, row as Row & { status: string });
  return blocked === null ? ['DONE'] : blocked === 'transition.state' ? ['INVALID_TRANSITION'] : ['BLOCKED'];
}

async function stepsShown(person: Person, sample: Sample): Promise<string[] | null> {
  const { typeName } = nounMeta(sample.noun);
  const { data } = await person.run<{ node: { steps: { name: string; to: string; allowed: boolean; blockedBy: string | null }[] } | null }>(
    `query($id: ID!) { node(id: $id) { ... on ${typeName} { steps { name to allowed blockedBy } } } }`, { id: globalId(sample) });
  return data?.node ? data.node.steps.map(({ name, to, allowed, blockedBy }) => `${name} ${to} ${allowed} ${blockedBy === null}`).sort() : null;
}

const cases = Object.values(WORKFLOWS).flatMap((workflow: AnyWorkflow) => workflow.states.map((status) => [workflow.noun, status, workflow] as const));

describe.each(cases)('a %s that is %s', (noun, status, workflow) => {
  const steps = workflow.transitions.filter(({ automatic }) => !automatic);
  const inEast = () => world.actors.filter((actor): actor is Actor & { person: Person } => actor.person !== null && actor.departmentId === world.app.departments.east);

  it('takes exactly the steps that its workflow and the viewer’s rights allow, whoever tries', async () => {
    for (const actor of inEast()) {
      for (const sample of world.seenBy(actor).filter((candidate) => candidate.noun === noun && !candidate.deleted)) {
        for (const step of steps) {
          const before = await putInto(sample, status);
          const codes = await expected(actor, sample, step, before);
          const real = !OUTSIDE.has(sample.noun);
          const code = await take(actor.person, mutationOf(workflow, step), sample, real ? before.version as number : 0);
          const label = `${actor.label} ${step.name} ${sample.holder?.id}`;
          const open = codes.includes('DONE') || codes.includes('INVALID_TRANSITION');
          expect([label, code]).toEqual([label, expect.stringMatching(new RegExp(`^(${[...codes, ...(real ? [] : open ? ['CONFLICT', 'VALIDATION'] : ['NOT_FOUND'])].join('|')})$`))]);
          const after = await rowOf(world.app.container.db, sample.noun, sample.id);
          const done = code === 'DONE';
          expect([label, after?.status, after?.version]).toEqual([label, done ? step.to : status, (before.version as number) + (done ? 1 : 0)]);
        }
      }
    }
  }, 300_000);

  it('shows its steps as they are', async () => {
    for (const actor of inEast().filter(() => hasSteps(noun as Noun))) {
      const subject = await world.viewer(actor);
      for (const sample of world.seenBy(actor).filter((candidate) => candidate.noun === noun && !candidate.deleted)) {
        const row = await putInto(sample, status) as Row & { status: string };
        if (!subject || !(await world.judge(subject, sample, `${noun}:read` as Permission))?.allowed) continue;
        const wanted = await Promise.all(steps.filter((step) => whyNot(step, row) !== 'transition.state').map(async (step) => {
          const { name, to, permission } = step;
          const allowed = Boolean((await world.judge(subject, sample, permission))?.allowed) && whyNot(step, row) === null;
          return `${name} ${to} ${allowed} ${allowed}`;
        }));
        expect([actor.label, await stepsShown(actor.person, sample)]).toEqual([actor.label, wanted.sort()]);
      }
    }
  }, 120_000);
});

describe.each(Object.values(WORKFLOWS) as AnyWorkflow[])('the workflow of $noun', (workflow) => {
  it('leads from its first states to every other, and names only states that it has', () => {
    const reached = new Set<string>(workflow.initial);
    for (let size = -1; size !== reached.size; ) {
      size = reached.size;
      for (const { from, to } of workflow.transitions) if (from.some((state) => reached.has(state))) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...workflow.states].sort());
    expect(workflow.path.filter((state) => !workflow.states.includes(state))).toEqual([]);
  });

  it('has a mutation for every step that a person takes', () => {
    const { schema } = world.app.container;
    for (const step of workflow.transitions.filter(({ automatic }) => !automatic)) {
      const field = schema.getMutationType()?.getFields()[mutationOf(workflow, step).name];
      expect(field && nounOf(getNamedType(field.type))).toBe(workflow.noun);
    }
  });

  it('insists on what a step requires', async () => {
    for (const step of workflow.transitions.filter(({ requires, automatic }) => requires.length && !automatic)) {
      const holders = world.actors.filter((actor): actor is Actor & { person: Person } => actor.person !== null && actor.departmentId === world.app.departments.east);
      const own = (actor: Actor) => world.samples.find(({ noun, holder, deleted }) => noun === workflow.noun && holder?.id === actor.person?.id && !deleted) as Sample;
      const able = await Promise.all(holders.map(async (actor) => (await world.viewer(actor))?.rights.grants.has(step.permission) ?? false));
      const actor = holders[able.indexOf(true)] as Actor & { person: Person };
      const sample = own(actor);
      const row = await putInto(sample, step.from[0] as string, true);
      const operation = mutationOf(workflow, step);
      const variables = operation.variables(globalId(sample), row.version as number, await fillFor(actor.person, sample)) as { input: Record<string, unknown> };
      for (const field of step.requires) if (!field.endsWith('Id')) variables.input[field] = '   ';
      if (step.requires.every((field) => field.endsWith('Id'))) variables.input = { ...variables.input, [step.requires[0] as string]: toGlobalId('Role', 1) };
      const { data } = await actor.person.run<Record<string, { userErrors: { code: string; field: string }[] }>>(operation.document, variables);
      expect([step.name, data[operation.name]?.userErrors]).toEqual([step.name, [expect.objectContaining({ code: 'VALIDATION', field: step.requires[0] })]]);
    }
  });
});

it('the documents that follow from the code are current: node -r @swc-node/register scripts/write-docs.ts', () => {
  expect(readFileSync('docs/workflows.md', 'utf8')).toBe(workflowsDocument());
  expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsDocument());
});
