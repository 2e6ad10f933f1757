import { type CalendarDayDraft, calendarDayDraft, type CalendarDayPatch, calendarDayPatch } from '@/domain/calendar-day-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { CalendarDay } from '@/entities/calendar-day';
import { isUniqueViolation } from '../database/unique';
import { removeRow } from '../remove';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { sql } from '../database/sql';

const taken = () => new Refusal({ code: 'DUPLICATE', message: 'calendarDay.taken', field: 'day' });

/** Makes a day a holiday or a day that is worked. DUPLICATE where it is one already. */
export async function createCalendarDay(viewer: Viewer, input: CalendarDayDraft): Promise<CalendarDay> {
  demand(viewer, 'calendarDay:create');
  const draft = validated(calendarDayDraft, input);
  try {
    return await write(viewer, { command: { name: 'calendarDayCreate', args: input } }, async (tx) => {
      const [there] = await tx.select(CalendarDay, sql`t.day = ${draft.day}`);
      if (there) throw taken();
      return tx.insert(CalendarDay, { confirmed: true, ...(draft as Partial<CalendarDay>) });
    });
  } catch (error) {
    // Somebody else was faster.
    throw isUniqueViolation(error) ? taken() : error;
  }
}

/** Changes what a day is or how it is called. */
export async function updateCalendarDay(viewer: Viewer, id: number, version: number, input: CalendarDayPatch): Promise<CalendarDay> {
  const patch = validated(calendarDayPatch, input) as Partial<CalendarDay>;
  return write(viewer, { command: { name: 'calendarDayUpdate', args: [id, version, input] } }, async (tx) => {
    const day = await tx.find(CalendarDay, id, 'calendarDay:update');
    return tx.update(CalendarDay, day, version, patch);
  });
}

/** Makes a day again what its day of the week is. */
export async function deleteCalendarDay(viewer: Viewer, id: number, version: number): Promise<CalendarDay> {
  return write(viewer, { command: { name: 'calendarDayDelete', args: [id, version] } }, async (tx) => {
    const day = await tx.find(CalendarDay, id, 'calendarDay:delete');
    await removeRow(tx, CalendarDay, day, version, { day: day.day, kind: day.kind, nameZh: day.nameZh, nameEn: day.nameEn });
    return day;
  });
}
