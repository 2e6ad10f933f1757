import { z } from 'zod';
import { INTERACTION_CHANNELS } from './interaction';
import { optionalDay, optionalText, reference, requiredText } from './validation';

const amount = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** What is to be given, and what it is to cost in minor units: the rule's budget for a task where left out. */
export const careSubmission = z.object({ gift: requiredText(200), cost: amount.nullish() });
export type CareSubmission = z.infer<typeof careSubmission>;

/** What came of a task, and what it cost in minor units: what was planned and approved where left out. */
export const careCompletion = z.object({
  result: requiredText(2000), channel: z.enum(INTERACTION_CHANNELS).nullish(), cost: amount.nullish(), nextContactOn: optionalDay, visitSheetId: reference.nullish(),
  answers: z.array(z.object({ question: z.string().max(10), text: optionalText(2000), score: z.int().nullish(), yes: z.boolean().nullish() })).max(50).nullish(),
});
export type CareCompletion = z.infer<typeof careCompletion>;

/** Why it is turned down or let go. */
export const careReason = z.object({ reason: requiredText(500) });
export type CareReason = z.infer<typeof careReason>;
