import { z } from 'zod';
import { fromScaled, QUANTITY_PLACES, RATE_PLACES } from './decimal';
import { Refusal, type RefusalDetail } from './refusal';

/** What nobody sees and no field of a form can hold: control characters but line breaks and tabs, spaces of no width, changes of direction. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const clean = (value: unknown) => {
  if (typeof value !== 'string') return value;
  // Half a surrogate pair could not be stored as it is.
  const text = value.toWellFormed().replace(UNSEEN, '').trim();
  return text === '' ? null : text;
};

/** Text that may be left out; blank becomes null. */
export const optionalText = (max: number) => z.preprocess(clean, z.string().max(max).nullish());

/** Text that has to be there. */
export const requiredText = (max: number) => z.preprocess(clean, z.string().min(1).max(max));

/** Optional text with a rule of its own: `problem` gives a message key below `errors`, or null. */
export const checkedText = (max: number, problem: (text: string) => string | null) =>
  optionalText(max).superRefine((text, context) => {
    const message = typeof text === 'string' ? problem(text) : null;
    if (message) context.addIssue({ code: 'custom', message });
  });

/** Message key below `errors` where the text is no real day `YYYY-MM-DD`; null where it is one. */
export function dayProblem(text: string): string | null {
  const day = new Date(`${text}T00:00:00Z`);
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? null : 'validation.day';
}

const DAY_MS = 24 * 60 * 60 * 1000;
const EARLIEST = Date.parse('1900-01-01');

/** Message key below `errors` where nothing can have happened on that day or at that instant of ISO 8601: it is to come, or its year is a slip of the pen. */
export function pastProblem(when: string): string | null {
  const at = Date.parse(when);
  // Somewhere it is tomorrow already.
  if (at > Date.now() + DAY_MS) return 'validation.future';
  return at < EARLIEST ? 'validation.longPast' : null;
}

const pastDayProblem = (text: string): string | null => dayProblem(text) ?? pastProblem(text);

const dayThatHasToBe = (problem: (text: string) => string | null) => requiredText(10).superRefine((text, context) => {
  const message = problem(text);
  if (message) context.addIssue({ code: 'custom', message });
});

/** A real day of the calendar, `YYYY-MM-DD`. */
export const optionalDay = checkedText(10, dayProblem);

/** A day that has to be there. */
export const requiredDay = dayThatHasToBe(dayProblem);

/** A day on which something happened. */
export const optionalPastDay = checkedText(10, pastDayProblem);

/** A day on which something happened, which has to be there. */
export const requiredPastDay = dayThatHasToBe(pastDayProblem);

/** An instant at which something happened, with its offset. */
export const pastInstant = z.iso.datetime({ offset: true }).superRefine((text, context) => {
  const message = pastProblem(text);
  if (message) context.addIssue({ code: 'custom', message });
});

/** A whole number of the smallest unit, as quantities, rates and amounts are stored; its limits are told as `written` says them: nobody knows of that unit. */
export const scaled = (min: number, max: number, written: (value: number) => string) => z.int().superRefine((value, context) => {
  if (value < min) context.addIssue({ code: 'custom', message: 'validation.tooSmall', params: { min: written(min) } });
  if (value > max) context.addIssue({ code: 'custom', message: 'validation.tooLarge', params: { max: written(max) } });
});

/** A share from nothing to all of it, in ten-thousandths. */
export const rate = scaled(0, 10_000, (value) => fromScaled(value, RATE_PLACES));

/** A quantity in thousandths. */
export const quantityFrom = (min: number) => scaled(min, 1_000_000_000_000, (value) => fromScaled(value, QUANTITY_PLACES));

/** A number from 1 to 5. */
export const score = z.int().min(1).max(5);

/** Integer key of a record; whether it exists is for the service to find out. */
export const reference = z.int().positive();

type Issue = z.core.$ZodIssue;

function detailOf(issue: Issue): RefusalDetail {
  const field = issue.path.join('.');
  if (issue.code === 'custom') return { code: 'VALIDATION', message: issue.message, field, ...(issue.params && { params: issue.params }) };
  if (issue.code === 'too_big') {
    const message = issue.origin === 'string' ? 'validation.tooLong' : 'validation.tooLarge';
    return { code: 'VALIDATION', message, field, params: { max: Number(issue.maximum) } };
  }
  if (issue.code === 'too_small') return { code: 'VALIDATION', message: 'validation.tooSmall', field, params: { min: Number(issue.minimum) } };
  if (issue.code === 'invalid_type' && (issue.input === null || issue.input === undefined)) return { code: 'VALIDATION', message: 'validation.required', field };
  return { code: 'VALIDATION', message: 'validation.invalid', field };
}

/** The input in its clean form, without the fields that were not given. Throws Refusal with one VALIDATION detail for each thing that is wrong. */
export function validated<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input, { reportInput: true });
  if (!result.success) throw new Refusal(result.error.issues.map(detailOf));
  const { data } = result;
  // A field that is there but undefined would overwrite a default.
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;
}
