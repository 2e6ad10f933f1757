import type { Reachable } from '@/domain/care-channel';
import { addDays } from '@/domain/care-days';
import { OPEN_TASKS } from '@/domain/care-task';
import { BIRTHDAY_CALENDARS, type BirthdayCalendar } from '@/domain/contact';
import { localDay } from '@/domain/plan-item';
import type { CareRule } from '@/entities/care-rule';
import type { Database, DatabaseTransaction } from '../database/database';
import { and, firstRows, join, raw, type Sql, sql, within } from '../database/sql';
import { type CareSubjects, midnightAfter, neglectedSince, subjectsOn } from './occasions';

export type Reader = Pick<Database | DatabaseTransaction, 'read' | 'dialect'>;

/** Somebody for whom a task is to be made. */
export interface Candidate {
  subjectId: number;
  customerId: number;
  contactId: number | null;
  occurrence: string;
  dueOn: string;
  reachable: Reachable | null;
}

/** One search for candidates: all that a day, or a stretch of silence, gives the occasion for. */
export interface Search {
  subjects: CareSubjects;
  /** That no task has been made for them yet. */
  fresh: Sql;
  dueOn(row: Row): string;
}

interface Row extends Reachable {
  subjectId: number;
  customerId: number;
  contactId: number | null;
  calendar: BirthdayCalendar;
  lastContactAt: string | Date | null;
  createdAt: string | Date;
  lastSkippedOn: string | Date | null;
}

const FLAGS = ['do_not_call AS "doNotCall"', 'do_not_email AS "doNotEmail"', 'do_not_message AS "doNotMessage"', 'mobile AS "mobile"', 'office_phone AS "officePhone"', 'email AS "email"', 'wechat AS "wechat"'];
const SKIPPED = "k.status = 'SKIPPED'";

/** The search that a day gives the occasion for. `changedSince`: the customers that have not changed since were looked at before. */
export function searchOn(rule: CareRule, day: string, changedSince: string | null): Search | null {
  const found = subjectsOn(rule, day);
  if (!found) return null;
  const subjects = changedSince === null ? found : { ...found, where: and([found.where, sql`c.updated_at >= ${midnightAfter(addDays(changedSince, -1))}`]) };
  const made = (calendar: BirthdayCalendar, also: Sql) => sql`NOT EXISTS (SELECT 1 FROM care_tasks k WHERE k.rule_id = ${rule.id} AND k.subject_id = ${subjects.subject}
    AND k.occurrence = ${subjects.occurrence(calendar)}${also})`;
  const fresh = rule.occasion === 'BIRTHDAY'
    ? and(BIRTHDAY_CALENDARS.map((calendar) => made(calendar, sql` AND p.birthday_calendar = ${calendar}`))) : made('SOLAR', raw(''));
  return { subjects, fresh, dueOn: () => day };
}

/** The search for customers whose return visit is due by a day; one that was let go counts as if somebody had been there. */
export function searchNeglected(rule: CareRule, until: string, today: string): Search {
  const cycle = rule.days ?? 0;
  const since = addDays(until, -cycle);
  const subjects = neglectedSince(rule, since);
  const fresh = sql`NOT EXISTS (SELECT 1 FROM care_tasks k WHERE k.rule_id = ${rule.id} AND k.subject_id = c.id
    AND (k.status IN (${join([...OPEN_TASKS])}) OR (${raw(SKIPPED)} AND k.due_on > ${since})))`;
  return {
    subjects, fresh,
    dueOn({ lastContactAt, createdAt, lastSkippedOn }) {
      const seen = localDay(new Date(lastContactAt ?? createdAt));
      const skipped = lastSkippedOn instanceof Date ? lastSkippedOn.toISOString().slice(0, 10) : (lastSkippedOn ?? seen);
      const due = addDays(seen > skipped ? seen : skipped, cycle);
      return due > today ? due : today;
    },
  };
}

/** Up to `limit` candidates of a search whose subject comes after a key, in the order of the keys; `among` narrows them down. */
export async function readCandidates(from: Reader, rule: CareRule, search: Search, { after, limit, among }: { after: number; limit: number; among?: readonly number[] }): Promise<Candidate[]> {
  const { subjects, fresh } = search;
  const { top, limit: last } = firstRows(from.dialect, limit);
  const skipped = rule.occasion === 'RETURN_VISIT'
    ? sql`(SELECT MAX(k.due_on) FROM care_tasks k WHERE k.rule_id = ${rule.id} AND k.subject_id = c.id AND ${raw(SKIPPED)})` : raw('NULL');
  const rows = await from.read<Row>(sql`SELECT ${top}${subjects.subject} AS "subjectId", c.id AS "customerId", p.id AS "contactId", ${raw(rule.occasion === 'BIRTHDAY' ? 'p.birthday_calendar' : "'SOLAR'")} AS "calendar",
    ${raw(FLAGS.map((flag) => `p.${flag}`).join(', '))}, c.last_contact_at AS "lastContactAt", c.created_at AS "createdAt", ${skipped} AS "lastSkippedOn"
    FROM ${subjects.from} WHERE ${subjects.where} AND ${fresh} AND ${subjects.subject} > ${after}${among ? sql` AND ${within(subjects.subject, among)}` : raw('')}
    ORDER BY ${subjects.subject}${last}`);
  return rows.map((row) => {
    const dueOn = search.dueOn(row);
    return {
      subjectId: row.subjectId, customerId: row.customerId, contactId: row.contactId, dueOn, reachable: reachableOf(row),
      occurrence: rule.occasion === 'RETURN_VISIT' ? dueOn : subjects.occurrence(row.calendar),
    };
  });
}

function reachableOf({ contactId, doNotCall, doNotEmail, doNotMessage, mobile, officePhone, email, wechat }: Row): Reachable | null {
  if (contactId === null) return null;
  return { doNotCall: Boolean(doNotCall), doNotEmail: Boolean(doNotEmail), doNotMessage: Boolean(doNotMessage), mobile, officePhone, email, wechat };
}
