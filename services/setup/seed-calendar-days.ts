import type { CalendarDayDefault } from '@/domain/calendar-day-defaults';
import { CalendarDay } from '@/entities/calendar-day';
import { sql } from '../database/sql';
import { readSetting, writeSetting } from '../settings';
import type { WriteTransaction } from '../write-transaction';

const SETTING = 'calendarDays.shipped';

/** An arrangement: a year as it was published, or until then as the regulation fixes it. */
const arrangementOf = ({ day, confirmed }: CalendarDayDefault) => `${day.slice(0, 4)}${confirmed ? '' : '?'}`;

/**
 * Adds the years that this database has not been given yet. Which ones were is kept in the settings: what an administrator changed or deleted stays so. A year
 * that was shipped before it was published is brought in line when it comes published, but for days that somebody touched.
 */
export async function seedCalendarDays(tx: WriteTransaction, defaults: readonly CalendarDayDefault[]): Promise<void> {
  const known = (await readSetting(tx.database, SETTING))?.split(',') ?? [];
  const fresh = defaults.filter((entry) => !known.includes(arrangementOf(entry)));
  if (!fresh.length) return;
  for (const entry of fresh) {
    const [there] = await tx.select(CalendarDay, sql`t.day = ${entry.day}`);
    if (!there) await tx.insert(CalendarDay, { ...entry });
    else if (there.version === 1) await tx.update(CalendarDay, there, there.version, { ...entry });
  }
  await writeSetting(tx.database, SETTING, [...new Set([...known, ...fresh.map(arrangementOf)])].join());
}
