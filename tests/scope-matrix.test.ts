import { randomInt } from 'node:crypto';
import type { Noun } from '@/domain/noun';
import type { Permission } from '@/domain/permissions';
import { toGlobalId } from '@/graphql/global-id';
import { PEER_HEADER } from '@/graphql/peer';
import type { AccessExplanation } from '@/services/access/explain';
import { sql } from '@/services/database/sql';
import type { Viewer } from '@/services/viewer';
import type { Reply } from './support/app';
import { type Operation, operationsOf } from './support/operations';
import { contents } from './support/rows';
import type { Sample } from './support/sample-records';
import { type Actor, globalId, type ScopeWorld, scopeWorld } from './support/scope-world';

/** Answers that keep a viewer out; every other answer tells that they got through to the record. */
const REFUSED = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN_FIELD', 'NOT_FOUND', 'OUT_OF_SCOPE']);
/** A sample import is a row without the file that it came from. */
const NEEDS_A_FILE = new Set(['importInspect', 'importPreview']);

interface Attempt { actor: Actor; operation: Operation; sample: Sample }

let world: ScopeWorld;
let lostReason: number;

beforeAll(async () => {
  world = await scopeWorld('scope');
  const [row] = await world.app.container.db.read<{ id: number }>(
    sql`SELECT i.id AS "id" FROM dictionary_items i JOIN dictionary_types t ON t.id = i.type_id WHERE t.code = ${'lost-reason'}`,
  );
  lostReason = row?.id ?? 0;
}, 240_000);
afterAll(() => world.app.stop());

/** Whether the rules let this viewer through, by the same engine that explains them to people. */
async function predicted(subject: Viewer | null, { operation, sample }: Attempt): Promise<boolean> {
  if (!subject) return false;
  const permission = operation.permission ?? (`${sample.noun}:read` as Permission);
  const answer = await world.judge(subject, sample, operation.name === 'changes' ? 'change:read' : permission);
  const readable = permission.endsWith(':restore') ? answer : await world.judge(subject, sample, `${sample.noun}:read` as Permission);
  // History goes on in the bin.
  const open = (explanation: AccessExplanation | null) => explanation?.allowed || (operation.name === 'changes' && explanation?.decidedBy === 'STATE');
  return Boolean(open(answer) && open(readable));
}

async function send({ actor, operation, sample }: Attempt, version: number): Promise<Reply<Record<string, unknown>>> {
  const own = (noun: Noun): string => {
    if (noun === 'dictionaryItem') return toGlobalId('DictionaryItem', lostReason);
    // Nobody but an account manager can be asked to develop an opportunity or to follow a lead.
    if (noun === 'user' && operation.permission?.endsWith(':assign')) return toGlobalId('User', world.app.as('ACCOUNT_MANAGER').id);
    const alike = world.samples.filter((candidate) => candidate.noun === noun && !candidate.deleted);
    const found = alike.find(({ holder }) => holder?.id === actor.person?.id) ?? alike[0];
    return found ? globalId(found) : 'bm9uZQ';
  };
  const variables = operation.variables(globalId(sample), version, own);
  if ('permission' in variables) variables.permission = `${sample.noun}:read`;
  const run = actor.person?.run ?? world.app.anonymous;
  // Somebody nameless has few points an address.
  return run(operation.document, variables, actor.person ? {} : { [PEER_HEADER]: `10.0.${randomInt(250)}.${randomInt(250)}` });
}

interface Outcome { codes: string[]; reached: boolean }

function outcomeOf({ operation, sample }: Attempt, { data, errors }: Reply<Record<string, unknown>>): Outcome {
  const answer = data?.[operation.name] as { userErrors?: { code: string; field: string | null }[]; nodes?: unknown[]; allowed?: boolean } | null | undefined;
  const codes = [...(errors ?? []).map(({ extensions }) => extensions.code), ...(answer?.userErrors ?? []).map(({ code, field }) => (code === 'VALIDATION' && field?.startsWith(operation.path.at(-1) ?? '-') ? 'NOT_FOUND' : code))];
  if (operation.name === 'explainAccess') return { codes, reached: answer?.allowed === true };
  if (operation.kind === 'query') return { codes, reached: Array.isArray(answer) ? JSON.stringify(answer).includes(globalId(sample)) : Boolean(answer && (answer.nodes ? answer.nodes.length : true)) };
  return { codes, reached: codes.every((code) => !REFUSED.has(code)) };
}

const describeAttempt = ({ actor, operation, sample }: Attempt, { codes, reached }: Outcome) =>
  `${actor.label}: ${operation.name} of ${sample.deleted ? 'deleted ' : ''}${sample.noun} of ${sample.holder?.id === actor.person?.id ? 'their own' : `user ${sample.holder?.id} in ${sample.holder?.departmentId}`} → ${reached ? 'reached' : 'kept out'} ${codes.join()}`;

/** Everything that this actor can try with records: the operations of the schema × the records that stand in each relation to them. */
function attemptsOf(actor: Actor): Attempt[] {
  const near = world.seenBy(actor);
  return operationsOf(world.app.container.schema).filter(({ path, permission, kind }) => path.length && (permission || kind === 'query')).flatMap((operation) =>
    near.filter(({ noun }) => operation.aim === 'any' || operation.aim === noun).map((sample) => ({ actor, operation, sample })));
}

describe('every operation of the schema × actors × relations to the record', () => {
  it('aims at a record whenever it takes an id, and names the permission that a mutation takes', () => {
    const silent = operationsOf(world.app.container.schema).filter(({ kind, path, permission }) => kind === 'mutation' && path.length && !permission);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('lets through exactly whom explainAccess lets through: at least 5,000 attempts, 0 beyond reach, 0 rows changed by what was refused', async () => {
    const tally = { attempts: 0, allowed: 0, beyond: [] as string[], kept: [] as string[], faults: [] as string[] };
    for (const actor of world.actors) {
      const subject = await world.viewer(actor);
      const judged = await Promise.all(attemptsOf(actor).map(async (attempt) => ({ attempt, open: await predicted(subject, attempt) })));
      const before = await contents(world.app.container.db);
      for (const { attempt } of judged.filter(({ open }) => !open)) {
        tally.attempts += 1;
        // The right version: what is refused must not have been written first.
        const outcome = outcomeOf(attempt, await send(attempt, attempt.sample.version));
        if (outcome.reached) tally.beyond.push(describeAttempt(attempt, outcome));
      }
      expect((await contents(world.app.container.db)) === before).toBe(true);
      for (const { attempt } of judged.filter(({ open }) => open)) {
        tally.attempts += 1;
        tally.allowed += 1;
        // A version from long ago: the record is reached, and stays as it is for the next attempt.
        const outcome = outcomeOf(attempt, await send(attempt, 0));
        if (outcome.codes.includes('INTERNAL_SERVER_ERROR') && !NEEDS_A_FILE.has(attempt.operation.name)) tally.faults.push(describeAttempt(attempt, outcome));
        const alone = attempt.operation.kind === 'mutation' || attempt.operation.aim === 'any' || attempt.operation.permission?.endsWith(':read');
        if (!outcome.reached && alone && !['contacts', 'customerDuplicates', 'changes'].includes(attempt.operation.name)) tally.kept.push(describeAttempt(attempt, outcome));
      }
    }
    expect({ beyond: tally.beyond.slice(0, 20), kept: tally.kept.slice(0, 20), faults: tally.faults.slice(0, 20) }).toEqual({ beyond: [], kept: [], faults: [] });
    expect(tally.attempts).toBeGreaterThanOrEqual(5000);
    expect(tally.allowed).toBeGreaterThanOrEqual(1000);
    process.stdout.write(`scope matrix: ${tally.attempts} attempts, ${tally.allowed} of them within reach, ${tally.beyond.length} successes beyond it\n`);
  }, 570_000);
});
