import { z } from 'zod';
import { reference, requiredDay, requiredText } from './validation';

/** A measure: of what kind, what exactly, when, by whom and at what cost in minor units; today, by the account manager and for nothing where left out. */
export const churnMeasureDraft = z.object({
  kindId: reference, note: requiredText(500), dueOn: requiredDay.nullish(), ownerId: reference.nullish(), cost: z.int().min(0).max(Number.MAX_SAFE_INTEGER).nullish(),
});
export type ChurnMeasureDraft = z.infer<typeof churnMeasureDraft>;

/** What came of a measure. */
export const churnMeasureOutcome = z.object({ outcome: requiredText(500) });
export type ChurnMeasureOutcome = z.infer<typeof churnMeasureOutcome>;
