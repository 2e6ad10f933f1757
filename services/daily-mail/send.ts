import { localDay } from '@/domain/plan-item';
import type { Database } from '../database/database';
import { insertValues } from '../database/insert-many';
import { firstRows, type Sql, sql } from '../database/sql';
import { isUniqueViolation } from '../database/unique';
import { sendMail } from '../mail/mail';
import { mailLocale } from '../mail/text';
import { readSetting, writeSetting } from '../settings';
import { viewerOfUser } from '../viewer';
import { composeMail } from './compose';
import { dayText, sectionsOf } from './sections';

export interface DailyMailOptions {
  /** Hour of the day, where this program runs, from which mails go out. */
  hour: number;
  /** Address that the links start with. */
  origin: string;
  failed(error: unknown): void;
}

const AT_ONCE = 100;
const DONE = 'dailyMail.day';

/**
 * Sends each active person who has something to do one mail a day, and resolves to how many went out. Whoever writes a person down for the day sends
 * the mail, so several servers and restarts send it once; where the mail server refused it, the next run tries again. One killed between the two
 * leaves that person without a mail that day: better than two.
 */
export async function sendDailyMails(db: Database, options: DailyMailOptions, now = new Date()): Promise<number> {
  const day = localDay(now);
  if (now.getHours() < options.hour || (await readSetting(db, DONE)) === day || !(await isWanted(db))) return 0;
  let sent = 0;
  let refused = 0;
  for (let after = 0; ; ) {
    const people = await db.read<{ id: number; email: string }>(addressees(db, day, now, after));
    for (const { id, email } of people) {
      try {
        sent += (await sendOnce(db, { userId: id, email, day, now, origin: options.origin })) ? 1 : 0;
      } catch (error) {
        refused += 1;
        options.failed(error);
      }
      after = id;
    }
    if (people.length < AT_ONCE) break;
  }
  // What comes up later in the day waits for tomorrow's mail.
  if (refused === 0) await db.transaction((tx) => writeSetting(tx, DONE, day));
  return sent;
}

async function isWanted(db: Database): Promise<boolean> {
  const [row] = await db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM reminder_rules WHERE active = ${true} AND daily_mail = ${true}`);
  return Number(row?.n ?? 0) > 0;
}

/** The next people who have a reminder open or something late, and were not written to today. */
function addressees(db: Database, day: string, now: Date, after: number): Sql {
  const { top, limit } = firstRows(db.dialect, AT_ONCE);
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  return sql`SELECT ${top}u.id AS "id", u.email AS "email" FROM users u WHERE u.id > ${after} AND u.active = ${true}
    AND NOT EXISTS (SELECT 1 FROM daily_mails m WHERE m.user_id = u.id AND m.day = ${day})
    AND (EXISTS (SELECT 1 FROM reminders r JOIN reminder_rules k ON k.id = r.rule_id
        WHERE r.user_id = u.id AND r.acknowledged_at IS NULL AND r.closed_at IS NULL AND k.daily_mail = ${true})
      OR EXISTS (SELECT 1 FROM plan_items p JOIN opportunities o ON o.id = p.opportunity_id
        WHERE p.owner_id = u.id AND p.due_on < ${day} AND p.result IS NULL AND p.waiver IS NULL AND p.deleted_at IS NULL AND o.status = ${'ASSIGNED'})
      OR EXISTS (SELECT 1 FROM customers c WHERE c.owner_id = u.id AND c.next_contact_at < ${midnight} AND c.deleted_at IS NULL))
    ORDER BY u.id${limit}`;
}

interface Addressee { userId: number; email: string; day: string; now: Date; origin: string }

async function sendOnce(db: Database, { userId, email, day, now, origin }: Addressee): Promise<boolean> {
  const viewer = await viewerOfUser(db, userId);
  if (!viewer) return false;
  const locale = mailLocale(viewer.locale);
  const sections = await sectionsOf({ ...viewer, userId }, locale, now);
  if (!sections.length || !(await claim(db, userId, day, now))) return false;
  try {
    await sendMail({ to: email, ...composeMail({ name: viewer.name, day: dayText(locale)(day), origin, locale, sections }) });
    return true;
  } catch (error) {
    await db.transaction((tx) => tx.execute(sql`DELETE FROM daily_mails WHERE user_id = ${userId} AND day = ${day}`));
    throw error;
  }
}

/** Whether this run is the one that sends. */
async function claim(db: Database, userId: number, day: string, now: Date): Promise<boolean> {
  try {
    await db.transaction((tx) => insertValues(tx, 'daily_mails', ['user_id', 'day', 'claimed_at'], [[userId, day, now]]));
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}
