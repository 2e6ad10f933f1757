import { readFileSync } from 'node:fs';
import { getNamedType, isObjectType } from 'graphql';
import type { Noun } from '@/domain/noun';
import type { Permission } from '@/domain/permissions';
import type { Transition, Workflow } from '@/domain/workflow';
import { nounMeta } from '@/entities/noun';
import { toGlobalId } from '@/graphql/global-id';
import { permissionsDocument } from '@/scripts/docs/permissions';
import { workflowsDocument } from '@/scripts/docs/workflows';
import { raw, sql } from '@/services/database/sql';
import { WORKFLOWS } from '@/services/transition';
import type { Person } from './support/app';
import { nounOf, type Operation, operationsOf } from './support/operations';
import { type Row, rowsOf } from './support/rows';
import type { Sample } from './support/sample-records';
import { type Actor, globalId, type ScopeWorld, scopeWorld } from './support/scope-world';

type AnyWorkflow = Workflow<string, { status: string }>;
type Step = Transition<string, { status: string }>;

/** Steps of these set something going outside the database: a stale version stops them right before, and a sample without a file earlier still. */
const OUTSIDE = new Set<Noun>(['importBatch']);

let world: ScopeWorld;
let lostReason: string;
beforeAll(async () => {
  world = await scopeWorld('workflow');
  const [row] = await world.app.container.db.read<{ id: number }>(
    sql`SELECT i.id AS "id" FROM dictionary_items i JOIN dictionary_types t ON t.id = i.type_id WHERE t.code = ${'lost-reason'}`,
  );
  lostReason = toGlobalId('DictionaryItem', row?.id ?? 0);
}, 240_000);
afterAll(() => world.app.stop());

/** The mutation that takes a step: named after it, of the same noun. */
function mutationOf(workflow: AnyWorkflow, step: Step): Operation {
  const end = `${step.name[0]?.toUpperCase()}${step.name.slice(1)}`;
  const found = operationsOf(world.app.container.schema).find(({ kind, name, aim, permission }) => kind === 'mutation' && name.endsWith(end) && aim === workflow.noun && permission === step.permission);
  if (!found) throw new Error(`no mutation takes the step ${workflow.noun}.${step.name}`);
  return found;
}

async function putInto(sample: Sample, status: string): Promise<Row> {
  const { db } = world.app.container;
  await db.transaction((tx) => tx.execute(sql`UPDATE ${raw(nounMeta(sample.noun).table)} SET status = ${status} WHERE id = ${sample.id}`));
  return (await rowsOf(db, sample.noun)).find(({ id }) => id === sample.id) as Row;
}

const hasSteps = (noun: Noun): boolean => {
  const type = world.app.container.schema.getType(nounMeta(noun).typeName);
  return isObjectType(type) && 'steps' in type.getFields();
};

async function take(person: Person, operation: Operation, sample: Sample, version: number): Promise<string> {
  const variables = operation.variables(globalId(sample), version, () => lostReason);
  const { data, errors } = await person.run<Record<string, { userErrors: { code: string }[] } | null>>(operation.document, variables);
  return errors?.[0]?.extensions.code ?? data[operation.name]?.userErrors[0]?.code ?? 'DONE';
}

/** What the rules say of an attempt, before it is made. */
async function expected(actor: Actor, sample: Sample, step: Step, status: string): Promise<string[]> {
  const subject = await world.viewer(actor);
  const may = async (permission: Permission) => Boolean(subject && (await world.judge(subject, sample, permission))?.allowed);
  if (!(await may(step.permission))) return (await may(`${sample.noun}:read` as Permission)) ? ['OUT_OF_SCOPE', 'FORBIDDEN'] : ['NOT_FOUND', 'FORBIDDEN'];
  return step.from.includes(status) ? ['DONE'] : ['INVALID_TRANSITION'];
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
          const codes = await expected(actor, sample, step, status);
          const real = !OUTSIDE.has(sample.noun);
          const code = await take(actor.person, mutationOf(workflow, step), sample, real ? before.version as number : 0);
          const label = `${actor.label} ${step.name} ${sample.holder?.id}`;
          const open = codes.includes('DONE') || codes.includes('INVALID_TRANSITION');
          expect([label, code]).toEqual([label, expect.stringMatching(new RegExp(`^(${[...codes, ...(real ? [] : open ? ['CONFLICT', 'VALIDATION'] : ['NOT_FOUND'])].join('|')})$`))]);
          const after = (await rowsOf(world.app.container.db, sample.noun)).find(({ id }) => id === sample.id);
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
        await putInto(sample, status);
        if (!subject || !(await world.judge(subject, sample, `${noun}:read` as Permission))?.allowed) continue;
        const wanted = await Promise.all(steps.filter(({ from }) => from.includes(status)).map(async ({ name, to, permission }) => {
          const allowed = Boolean((await world.judge(subject, sample, permission))?.allowed);
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
    const supervisor = world.actors.find(({ label }) => label === 'SALES_SUPERVISOR in east') as Actor & { person: Person };
    const sample = world.samples.find(({ noun, holder, deleted }) => noun === workflow.noun && holder?.id === supervisor.person.id && !deleted) as Sample;
    for (const step of workflow.transitions.filter(({ requires, automatic }) => requires.length && !automatic)) {
      const row = await putInto(sample, step.from[0] as string);
      const operation = mutationOf(workflow, step);
      const variables = operation.variables(globalId(sample), row.version as number, () => lostReason) as { input: Record<string, unknown> };
      for (const field of step.requires) if (!field.endsWith('Id')) variables.input[field] = '   ';
      if (step.requires.every((field) => field.endsWith('Id'))) variables.input = { ...variables.input, [step.requires[0] as string]: toGlobalId('Customer', 1) };
      const { data } = await supervisor.person.run<Record<string, { userErrors: { code: string; field: string }[] }>>(operation.document, variables);
      expect([step.name, data[operation.name]?.userErrors]).toEqual([step.name, [expect.objectContaining({ code: 'VALIDATION', field: step.requires[0] })]]);
    }
  });
});

it('the documents that follow from the code are current: node -r @swc-node/register scripts/write-docs.ts', () => {
  expect(readFileSync('docs/workflows.md', 'utf8')).toBe(workflowsDocument());
  expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsDocument());
});
