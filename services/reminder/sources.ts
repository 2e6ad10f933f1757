import { BIRTHDAY_CALENDARS, type BirthdayCalendar } from '@/domain/contact';
import { birthdaysOn, dayBegins, dayBegun, daysBetween, REMINDER_SOURCES, type ReminderSource } from '@/domain/reminder';
import { and, or, raw, type Sql, sql, within } from '../database/sql';

/** The rows of a source: `s` is the record, `value` its date, `owner` who holds it, `matters` what has to be so that anybody should still be reminded. */
interface Rows {
  from: string;
  value: string;
  owner: string;
  matters: string;
  /** The calendar that the date is written in, where there is a choice. */
  calendar?: string;
  /** The records that a change in the ledger (`c`) may have given another date or another holder. */
  changed: string;
}

const TICKET_MATTERS = "s.deleted_at IS NULL AND s.status <> 'ARCHIVED'";

const ROWS: Record<ReminderSource, Rows> = {
  CUSTOMER_NEXT_CONTACT: {
    from: 'customers s', value: 's.next_contact_at', owner: 's.owner_id', matters: "s.deleted_at IS NULL AND s.status <> 'LOST'",
    changed: "SELECT c.customer_id FROM changes c WHERE c.noun IN ('customer', 'interaction') AND c.customer_id IS NOT NULL AND",
  },
  PLAN_ITEM_DUE: {
    from: 'plan_items s JOIN opportunities o ON o.id = s.opportunity_id', value: 's.due_on', owner: 's.owner_id',
    matters: "s.deleted_at IS NULL AND s.result IS NULL AND s.waiver IS NULL AND o.deleted_at IS NULL AND o.status = 'ASSIGNED'",
    changed: "SELECT c.record_id FROM changes c WHERE c.noun = 'planItem' AND",
  },
  OPPORTUNITY_CLOSE: {
    from: 'opportunities s', value: 's.expected_close_on', owner: 's.owner_id', matters: "s.deleted_at IS NULL AND s.status = 'ASSIGNED'",
    changed: "SELECT c.record_id FROM changes c WHERE c.noun = 'opportunity' AND",
  },
  UNIT_RESERVATION: {
    from: 'units s', value: 's.reserved_until', owner: 's.holder_id', matters: "s.status = 'RESERVED'",
    changed: "SELECT c.record_id FROM changes c WHERE c.noun = 'unit' AND",
  },
  SERVICE_TICKET_RISK: {
    from: 'service_tickets s', value: 's.sla_warn_at', owner: 's.owner_id', matters: TICKET_MATTERS, changed: "SELECT c.record_id FROM changes c WHERE c.noun = 'serviceTicket' AND",
  },
  SERVICE_TICKET_DUE: {
    from: 'service_tickets s', value: 's.sla_due_at', owner: 's.owner_id', matters: TICKET_MATTERS, changed: "SELECT c.record_id FROM changes c WHERE c.noun = 'serviceTicket' AND",
  },
  CONTACT_BIRTHDAY: {
    from: 'contacts s JOIN customers p ON p.id = s.customer_id', value: 's.birthday', owner: 'p.owner_id', calendar: 's.birthday_calendar',
    matters: "s.deleted_at IS NULL AND p.deleted_at IS NULL AND p.status <> 'LOST'",
    changed: "SELECT c.record_id FROM changes c WHERE c.noun = 'contact' AND",
  },
};

/** A stretch of due instants, the first excluded. */
export interface Stretch { after: Date; until: Date }

/** Which record is due when, and who holds it. */
export interface Due {
  recordId: number;
  dueAt: string;
  fieldDay: string | null;
  ownerId: number;
  departmentId: number;
  active: boolean;
}

/** Stretch of the days that begin within a stretch of instants, as the days themselves. */
const days = ({ after, until }: Stretch) => ({ after: dayBegun(after), until: dayBegun(until) });

/** The rows whose date lies in a stretch: one range of the index on the date, or for birthdays a few points of it. */
function inStretch(source: ReminderSource, stretch: Stretch): Sql {
  const value = raw(ROWS[source].value);
  const { kind } = REMINDER_SOURCES[source];
  if (kind === 'INSTANT') return sql`${value} > ${stretch.after} AND ${value} <= ${stretch.until}`;
  const { after, until } = days(stretch);
  if (kind === 'DAY') return sql`${value} > ${after} AND ${value} <= ${until}`;
  const written = raw(ROWS[source].calendar ?? '');
  return or(BIRTHDAY_CALENDARS.map((calendar) =>
    and([sql`${written} = ${calendar}`, within(value, daysBetween(after, until).flatMap((day) => birthdaysOn(day, calendar)))])));
}

/** Whoever is due in the stretch, with the holder, as far as `also` says. */
export function dueQuery(source: ReminderSource, stretch: Stretch, also: Sql): Sql {
  const { from, value, owner, matters, calendar } = ROWS[source];
  return sql`SELECT s.id AS "recordId", ${raw(value)} AS "value", ${raw(calendar ?? 'NULL')} AS "calendar", u.id AS "ownerId", u.department_id AS "departmentId", u.active AS "active"
    FROM ${raw(from)} JOIN users u ON u.id = ${raw(owner)} WHERE ${inStretch(source, stretch)} AND ${raw(matters)} AND ${also}`;
}

/** Only records that the ledger tells of after one change and up to another. */
export const changedSince = (source: ReminderSource, since: number, newest: number): Sql =>
  sql`s.id IN (${raw(ROWS[source].changed)} c.id > ${since} AND c.id <= ${newest})`;

/** That the record of a reminder (`r`, of the rule `rule`) no longer has that date, nobody need be reminded of it, or somebody else holds it. */
export function isStale(source: ReminderSource, now: Date): Sql {
  const { from, value, owner, matters } = ROWS[source];
  const { kind } = REMINDER_SOURCES[source];
  const held = raw(`(${owner} = r.user_id OR r.escalated_from_id IS NOT NULL OR k.audience = 'SUPERVISOR')`);
  const same = raw(`${value} = ${kind === 'INSTANT' ? 'r.due_at' : 'r.field_day'}`);
  const gone = sql`NOT EXISTS (SELECT 1 FROM ${raw(from)} WHERE s.id = r.record_id AND ${same} AND ${held} AND ${raw(matters)})`;
  return kind === 'YEARLY' ? sql`(${gone} OR r.due_at < ${new Date(now.getTime() - FEAST_MS)})` : gone;
}

/** So long after the day nobody congratulates any more. */
const FEAST_MS = 3 * 24 * 60 * 60 * 1000;

interface Row extends Omit<Due, 'dueAt' | 'fieldDay'> { value: string | Date; calendar: BirthdayCalendar | null }

/** A row of dueQuery with its due instant. */
export function dueOf(source: ReminderSource, stretch: Stretch, { value, calendar, ...row }: Row): Due {
  const about = { ...row, ownerId: Number(row.ownerId), departmentId: Number(row.departmentId), active: Boolean(row.active) };
  const { kind } = REMINDER_SOURCES[source];
  if (kind === 'INSTANT') return { ...about, dueAt: new Date(value).toISOString(), fieldDay: null };
  const day = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  const { after, until } = days(stretch);
  const due = kind === 'DAY' ? day : (daysBetween(after, until).find((candidate) => birthdaysOn(candidate, calendar ?? 'SOLAR').includes(day)) ?? until);
  return { ...about, dueAt: dayBegins(due).toISOString(), fieldDay: day };
}
