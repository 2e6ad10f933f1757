import { openChannel } from '@/domain/care-channel';
import { addDays, daysFrom } from '@/domain/care-days';
import { careWindow } from '@/domain/care-rule';
import { localDay } from '@/domain/plan-item';
import { CareRule } from '@/entities/care-rule';
import { CareTask } from '@/entities/care-task';
import type { Database } from '../database/database';
import { raw, sql } from '../database/sql';
import { holdExclusively } from '../exclusive';
import { issueNumbers } from '../numbering';
import { takeStep } from '../transition';
import { systemViewer, type Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { type Candidate, readCandidates, type Reader, type Search, searchNeglected, searchOn } from './candidates';

/** Held by whoever makes tasks, so that of several servers one does it. */
const CARE = 'zhike.care';
const AT_ONCE = 200;

/**
 * Makes the tasks that the active rules ask for up to now; resolves to how many. Every rule makes one for each subject and occurrence, whoever runs and
 * how often; a run that is killed is made up for by the next, because how far a rule has looked is written down when its tasks are there.
 */
export async function makeCareTasks(db: Database, now = new Date()): Promise<number> {
  const shape = db.shape(CareRule);
  const rules = shape.hydrate(await db.read<CareRule>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE t.active = ${true} ORDER BY t.id`));
  const viewer = await systemViewer(db);
  const today = localDay(now);
  let made = 0;
  for (const rule of rules) {
    for (const search of searchesOf(rule, today)) made += await makeAll(viewer, rule, search, today);
    await noteLooked(db, rule, today);
  }
  return made;
}

function searchesOf(rule: CareRule, today: string): Search[] {
  const { from, until } = careWindow(rule, today);
  if (rule.occasion === 'RETURN_VISIT') return [searchNeglected(rule, until, today)];
  return daysFrom(from, until).flatMap((day) => searchOn(rule, day, seenBefore(rule, day)) ?? []);
}

/** Since when a customer has to have changed to be new to a feast that the last run looked at already; null where it did not. */
function seenBefore({ occasion, lookedOn, leadDays }: CareRule, day: string): string | null {
  return occasion === 'HOLIDAY' && lookedOn !== null && day <= addDays(lookedOn, leadDays) ? lookedOn : null;
}

async function makeAll(viewer: Viewer, rule: CareRule, search: Search, today: string): Promise<number> {
  const reader = readerFor(viewer.db, rule);
  let made = 0;
  for (let after = 0; ; ) {
    const found = await readCandidates(reader, rule, search, { after, limit: AT_ONCE });
    const among = found.map(({ subjectId }) => subjectId);
    if (found.length) {
      made += await write(viewer, {}, async (tx) => {
        await holdExclusively(tx.database, CARE);
        // Read again: since then somebody may have moved the date, or made the task.
        return makeSome(tx, rule, today, await readCandidates(tx.database, rule, search, { after, limit: AT_ONCE, among }));
      });
    }
    if (found.length < AT_ONCE) return made;
    after = among.at(-1) ?? after;
  }
}

/** Where customers are walked, and not found by a day, nobody waits for the walk. */
function readerFor(db: Database, { occasion }: CareRule): Reader {
  const walks = occasion === 'HOLIDAY' || occasion === 'RETURN_VISIT';
  return walks ? { dialect: db.dialect, read: (query) => db.readForReport(query) } : db;
}

async function makeSome(tx: WriteTransaction, { id, occasion, channel, gift, budgetPerTask }: CareRule, today: string, candidates: readonly Candidate[]): Promise<number> {
  if (!candidates.length) return 0;
  const numbers = await issueNumbers(tx.database, 'GH', today, candidates.length);
  for (const [place, { reachable, ...about }] of candidates.entries()) {
    const open = openChannel(channel, reachable);
    const task = await tx.insert(CareTask, {
      ...about, number: numbers[place] as string, status: 'PLANNED', ruleId: id, occasion, channel: open ?? channel, gift, plannedCost: budgetPerTask, optedOut: open === null,
    });
    if (open !== null) continue;
    await takeStep<CareTask>(tx, CareTask, task, { version: task.version, step: 'skip', input: { reason: 'opted out' }, patch: () => ({ completedAt: tx.now }) });
  }
  return candidates.length;
}

/** No change of the rule that anybody would want to read; one that was edited meanwhile starts anew by itself. */
async function noteLooked(db: Database, { id, version, lookedOn }: CareRule, today: string): Promise<void> {
  if (lookedOn !== null && lookedOn >= today) return;
  await db.transaction((tx) => tx.execute(sql`UPDATE care_rules SET looked_on = ${today} WHERE id = ${id} AND version = ${version}`));
}
