import { z } from 'zod';
import { REMINDER_AUDIENCES, REMINDER_SOURCE_CODES } from './reminder';
import { checkedText, requiredText } from './validation';

const YEAR_MINUTES = 366 * 24 * 60;
const YEAR_HOURS = 366 * 24;

const timeOfDay = checkedText(5, (text) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? null : 'reminderRule.time'));

const fields = z.object({
  nameZh: requiredText(100), nameEn: requiredText(100), source: z.enum(REMINDER_SOURCE_CODES), offsetMinutes: z.int().min(-YEAR_MINUTES).max(YEAR_MINUTES),
  audience: z.enum(REMINDER_AUDIENCES), dailyMail: z.boolean(), quietFrom: timeOfDay, quietTo: timeOfDay,
  escalateAfterHours: z.int().min(1).max(YEAR_HOURS).nullish(), active: z.boolean(),
});

/** A new rule: name, date and how far from it; told to the owner at once where nothing else is said. */
export const reminderRuleDraft = fields.partial({ audience: true, dailyMail: true, active: true });
export type ReminderRuleDraft = z.infer<typeof reminderRuleDraft>;

/** A change of a rule: only the fields given change. */
export const reminderRulePatch = fields.partial();
export type ReminderRulePatch = z.infer<typeof reminderRulePatch>;
