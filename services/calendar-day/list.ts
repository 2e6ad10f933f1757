import { CalendarDay } from '@/entities/calendar-day';
import { sql } from '../database/sql';
import { present } from '../read';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { type BusinessHours, readHoursSetting } from './hours';

/** The days of a year that are not as their day of the week, in order: at most one a day. */
export async function listCalendarDays(viewer: Viewer, year: number): Promise<CalendarDay[]> {
  demand(viewer, 'calendarDay:read');
  const shape = viewer.db.shape(CalendarDay);
  const text = String(year).padStart(4, '0');
  const rows = await viewer.db.read<CalendarDay>(sql`SELECT ${shape.select('t')} FROM calendar_days t WHERE t.day >= ${`${text}-01-01`} AND t.day <= ${`${text}-12-31`} ORDER BY t.day`);
  return present(viewer, 'calendarDay', rows);
}

/** The hours of the installation. */
export async function businessHours(viewer: Viewer): Promise<BusinessHours> {
  demand(viewer, 'calendarDay:read');
  return readHoursSetting(viewer.db);
}
