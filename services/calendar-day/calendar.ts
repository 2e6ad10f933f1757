import type { BusinessCalendar, CalendarDayKind } from '@/domain/business-calendar';
import { CalendarDay } from '@/entities/calendar-day';
import type { Database, DatabaseTransaction } from '../database/database';
import { sql } from '../database/sql';
import { readHoursSetting } from './hours';

type Reader = Pick<Database | DatabaseTransaction, 'read' | 'shape'>;

/** When people work, as it is written down now: hours, holidays and the days that make up for them. Two statements. */
export async function readBusinessCalendar(reader: Reader): Promise<BusinessCalendar> {
  const { timeZone, week, makeUp } = await readHoursSetting(reader);
  const rows = await reader.read<{ day: string; kind: CalendarDayKind }>(sql`SELECT t.day AS "day", t.kind AS "kind" FROM calendar_days t`);
  return { timeZone, week, makeUp, days: new Map(reader.shape(CalendarDay).hydrate(rows).map(({ day, kind }) => [day, kind])) };
}
