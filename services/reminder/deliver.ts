import { dueFor, dayBegins, isQuiet, REMINDER_SOURCES } from '@/domain/reminder';
import { localDay } from '@/domain/plan-item';
import { ReminderRule } from '@/entities/reminder-rule';
import type { Database, DatabaseTransaction } from '../database/database';
import { raw, type Sql, sql, within } from '../database/sql';
import { holdExclusively } from '../exclusive';
import { systemViewer, type Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { givenBefore, remind } from './insert';
import { changedSince, type Due, dueOf, dueQuery, type Stretch } from './sources';
import { supervisorsOf } from './supervisors';

/** Held by whoever delivers or escalates, so that of several servers one does it. */
export const REMINDERS = 'zhike.reminders';
const AT_ONCE = 200;
/** Where nothing happened, how far a rule has looked is written down this often only. */
const NOTE_EVERY_MS = 5 * 60_000;
/** A date may be committed a little after its time has come. */
const OVERLAP_MS = 2 * 60_000;

type Reader = Pick<Database | DatabaseTransaction, 'read'>;
/** What a rule looks at: a stretch of due instants, and of its rows perhaps only some. */
interface Look { stretch: Stretch; also: Sql }

/** Every active rule, whoever asks. */
export async function activeRules(db: Database): Promise<ReminderRule[]> {
  const shape = db.shape(ReminderRule);
  return shape.hydrate(await db.read<ReminderRule>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE t.active = ${true} ORDER BY t.id`));
}

/**
 * Delivers what has come due since each rule last looked, and what was given a date so late that its reminder was due before. Resolves to how many
 * reminders. A run that is killed, or that others overtake, does no harm: what is written down as looked at was delivered before.
 */
export async function deliverReminders(db: Database, now = new Date()): Promise<number> {
  const rules = (await activeRules(db)).filter((rule) => !isQuiet(rule, now) && new Date(rule.watchedUntil) < now);
  if (!rules.length) return 0;
  const viewer = await systemViewer(db);
  const [row] = await db.read<{ newest: number | null }>(sql`SELECT MAX(id) AS "newest" FROM changes`);
  const newest = Number(row?.newest ?? 0);
  let delivered = 0;
  for (const rule of rules) {
    for (const look of looksOf(rule, now, newest)) delivered += await deliver(viewer, rule, look);
    await noteLooked(db, rule, now, newest);
  }
  return delivered;
}

function looksOf(rule: ReminderRule, now: Date, newest: number): Look[] {
  const until = dueFor(now, rule.offsetMinutes);
  const passed = { stretch: { after: dueFor(new Date(Date.parse(rule.watchedUntil) - OVERLAP_MS), rule.offsetMinutes), until }, also: sql`1 = 1` };
  // A rule that reminds after the date cannot be late.
  if (rule.offsetMinutes >= 0 || newest <= rule.watchedChange) return [passed];
  return [passed, { stretch: { after: stillAhead(rule, now), until }, also: changedSince(rule.source, rule.watchedChange, newest) }];
}

/** The instant after which a date lies ahead; today does until it ends. */
function stillAhead({ source }: ReminderRule, now: Date): Date {
  return REMINDER_SOURCES[source].kind === 'INSTANT' ? now : new Date(dayBegins(localDay(now)).getTime() - 1);
}

async function read(from: Reader, { source }: ReminderRule, { stretch, also }: Look): Promise<Due[]> {
  const rows = await from.read<Parameters<typeof dueOf>[2]>(dueQuery(source, stretch, also));
  return rows.map((row) => dueOf(source, stretch, row));
}

async function deliver(viewer: Viewer, rule: ReminderRule, look: Look): Promise<number> {
  const ids = (await read(viewer.db, rule, look)).map(({ recordId }) => recordId);
  let delivered = 0;
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    delivered += await write(viewer, {}, async (tx) => {
      await holdExclusively(tx.database, REMINDERS);
      // Read again: since then somebody may have moved the date, or delivered.
      return deliverSome(tx, rule, await read(tx.database, rule, { ...look, also: within(raw('s.id'), some) }));
    });
  }
  return delivered;
}

async function deliverSome(tx: WriteTransaction, rule: ReminderRule, due: readonly Due[]): Promise<number> {
  if (!due.length) return 0;
  const given = await givenBefore(tx, rule, due.map(({ recordId }) => recordId));
  let delivered = 0;
  for (const { ownerId, departmentId, active, ...matter } of due) {
    const holder = active ? [{ userId: ownerId, departmentId }] : [];
    const recipients = rule.audience === 'OWNER' ? holder : await supervisorsOf(tx, departmentId, ownerId);
    for (const to of recipients) delivered += (await remind(tx, rule, given, to, matter)) ? 1 : 0;
  }
  return delivered;
}

/** No change of the rule that anybody would want to read; one that was edited meanwhile starts anew by itself. */
async function noteLooked(db: Database, { id, version, watchedUntil, watchedChange }: ReminderRule, now: Date, newest: number): Promise<void> {
  if (newest === watchedChange && now.getTime() - Date.parse(watchedUntil) < NOTE_EVERY_MS) return;
  await db.transaction((tx) => tx.execute(sql`UPDATE reminder_rules SET watched_until = ${now}, watched_change = ${newest}
    WHERE id = ${id} AND version = ${version} AND watched_until < ${now}`));
}
