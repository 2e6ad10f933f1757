import { z } from 'zod';
import { narrowed } from './reach-input';
import { isPlausibleEmail } from './text/email';
import { reference, requiredText } from './validation';

// better-auth signs in by addresses of this shape only; somebody with another one could never come in.
const email = narrowed(requiredText(254).superRefine((text, context) => {
  if (!isPlausibleEmail(text) || !z.email().safeParse(text).success) context.addIssue({ code: 'custom', message: 'validation.email' });
}));
const locale = z.enum(['zh-CN', 'en']).nullish();
// Judged by domain/password.ts, which knows whose it is to be; never trimmed.
const password = z.string();

const person = z.object({ name: requiredText(100), email, locale });

/** What the first run asks for. */
export const setupInput = person.extend({ companyName: requiredText(100), password });
export type SetupInput = z.infer<typeof setupInput>;

/** A new person; without a password they are invited by mail. */
export const userDraft = person.extend({ departmentId: reference, roleIds: z.array(reference).max(50), password: password.nullish() });
export type UserDraft = z.infer<typeof userDraft>;

/** A change of a person: only the fields given change. */
export const userPatch = person.extend({ departmentId: reference, roleIds: z.array(reference).max(50), active: z.boolean() }).partial();
export type UserPatch = z.infer<typeof userPatch>;

/** What people change about themselves. */
export const selfPatch = person.pick({ name: true, locale: true }).partial();
export type SelfPatch = z.infer<typeof selfPatch>;
