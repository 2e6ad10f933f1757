import { addDays, anniversariesOn, isFeastOn, yearOn } from '@/domain/care-days';
import type { CareOccasion } from '@/domain/care-rule';
import { BIRTHDAY_CALENDARS, type BirthdayCalendar } from '@/domain/contact';
import { BOUGHT } from '@/domain/order';
import { birthdaysOn, dayBegins } from '@/domain/reminder';
import type { CareRule } from '@/entities/care-rule';
import { and, join, or, raw, type Sql, sql, within } from '../database/sql';
import { withinTrees } from '../department/within-tree';
import { equal } from '../filter';

/** What of a rule decides whom it is about. */
export type CareAim = Pick<CareRule, 'occasion' | 'feast' | 'days' | 'gradeId' | 'customerKind' | 'departmentId'>;

/** Whom a rule cares for on a day: `c` is the customer, `p` the contact, `subject` the key that the rule knows them by. */
export interface CareSubjects {
  from: Sql;
  subject: Sql;
  where: Sql;
  /** Which time it is, for each calendar that a subject may keep. */
  occurrence: (calendar: BirthdayCalendar) => string;
}

/** Orders of as many years before are looked at. */
const YEARS = 60;
const FIRST_CONTACT = 'customers c LEFT JOIN contacts p ON p.customer_id = c.id AND p.is_primary = 1 AND p.deleted_at IS NULL';

/** The customers that a rule is about at all. */
export function audience({ gradeId, customerKind, departmentId }: CareAim): Sql {
  return and([
    raw("c.deleted_at IS NULL AND c.status <> 'LOST'"), ...(gradeId === null ? [] : [sql`c.grade_id = ${gradeId}`]), ...equal('c.kind', customerKind),
    ...(departmentId === null ? [] : [withinTrees('c.department_id', [departmentId])]),
  ]);
}

const bought = (alias: string): Sql => sql`${raw(`${alias}.status`)} IN (${join([...BOUGHT])})`;
// The customers of some orders, found by the index of their day.
const buyers = (orders: Sql): Sql => sql`c.id IN (SELECT o.customer_id FROM orders o WHERE ${bought('o')} AND ${orders})`;
const years = (day: string) => (calendar: BirthdayCalendar) => yearOn(day, calendar);

function birthdays(day: string): CareSubjects {
  const born = or(BIRTHDAY_CALENDARS.map((calendar) => and([sql`p.birthday_calendar = ${calendar}`, within(raw('p.birthday'), birthdaysOn(day, calendar))])));
  const from = raw('contacts p JOIN customers c ON c.id = p.customer_id');
  return { from, subject: raw('p.id'), where: sql`p.deleted_at IS NULL AND ${born}`, occurrence: years(day) };
}

const OCCASIONS: Record<Exclude<CareOccasion, 'RETURN_VISIT'>, (aim: CareAim, day: string) => CareSubjects | null> = {
  BIRTHDAY: (_, day) => birthdays(day),
  HOLIDAY: ({ feast }, day) => (feast && isFeastOn(feast, day) ? ofCustomers(sql`1 = 1`, years(day)) : null),
  PURCHASE_ANNIVERSARY: (_, day) => ofCustomers(
    buyers(sql`${within(raw('o.ordered_on'), anniversariesOn(day, YEARS))}
      AND NOT EXISTS (SELECT 1 FROM orders e WHERE e.customer_id = o.customer_id AND e.ordered_on < o.ordered_on AND ${bought('e')})`), years(day)),
  DAY_AFTER_ORDER: ({ days }, day) => {
    const ordered = addDays(day, -(days ?? 0));
    return ofCustomers(buyers(sql`o.ordered_on = ${ordered}`), () => ordered);
  },
};

const ofCustomers = (where: Sql, occurrence: CareSubjects['occurrence']): CareSubjects => ({ from: raw(FIRST_CONTACT), subject: raw('c.id'), where, occurrence });

/** Whom a rule cares for because of a day; null where the day is nothing to it. A return visit has no such day. */
export function subjectsOn(aim: CareAim, day: string): CareSubjects | null {
  if (aim.occasion === 'RETURN_VISIT') return null;
  const found = OCCASIONS[aim.occasion](aim, day);
  return found && { ...found, where: and([found.where, audience(aim)]) };
}

/** The customers with whom nobody has dealt since the end of a day, whoever knows them. */
export function neglectedSince(aim: CareAim, day: string): CareSubjects {
  const until = midnightAfter(day);
  const where = and([
    sql`c.last_contact_at < ${until} OR (c.last_contact_at IS NULL AND c.created_at < ${until})`, raw("c.status IN ('NORMAL', 'WARNED')"), audience(aim),
  ]);
  return { ...ofCustomers(where, () => ''), where };
}

/** The instant at which the day after begins, where this program runs. */
export function midnightAfter(day: string): Date {
  const next = dayBegins(addDays(day, 1));
  next.setHours(0);
  return next;
}
