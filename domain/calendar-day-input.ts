import { z } from 'zod';
import { CALENDAR_DAY_KINDS } from './business-calendar';
import { isTimeZone } from './time-zone';
import { checkedText, requiredDay, requiredText } from './validation';
import { hoursProblem } from './working-hours';

const fields = z.object({ kind: z.enum(CALENDAR_DAY_KINDS), nameZh: requiredText(60), nameEn: requiredText(60), confirmed: z.boolean() });

/** A day that is to be a holiday or worked; confirmed where nothing else is said. */
export const calendarDayDraft = fields.extend({ day: requiredDay }).partial({ confirmed: true });
export type CalendarDayDraft = z.input<typeof calendarDayDraft>;

/** A change of such a day: only the fields given change. */
export const calendarDayPatch = fields.partial();
export type CalendarDayPatch = z.input<typeof calendarDayPatch>;

const MAX_STRETCHES = 4;
const WEEK = 7;
const hours = z.array(z.object({ from: z.string().max(5), to: z.string().max(5) })).max(MAX_STRETCHES).superRefine((list, context) => {
  const message = hoursProblem(list);
  if (message) context.addIssue({ code: 'custom', message });
});

/** The hours of the installation: zone, seven days from Monday on, and the days that make up for holidays. */
export const businessHoursInput = z.object({
  timeZone: checkedText(60, (name) => (isTimeZone(name) ? null : 'calendarDay.timeZone')).pipe(z.string()),
  week: z.array(hours).length(WEEK),
  makeUp: hours,
});
export type BusinessHoursInput = z.input<typeof businessHoursInput>;
