import { z } from 'zod';
import { optionalText, reference } from './validation';

const TEN_YEARS = 3650;

const fields = z.object({
  gradeId: reference.nullish(), categoryId: reference.nullish(), windowDays: z.int().min(1).max(TEN_YEARS), gapFactorPercent: z.int().min(101).max(10_000).nullish(),
  minGaps: z.int().min(2).max(100), fallPercent: z.int().min(1).max(100).nullish(), remark: optionalText(500), active: z.boolean(),
});

/** A new rule: the window is enough. */
export const churnRuleDraft = fields.partial({ minGaps: true, active: true });
export type ChurnRuleDraft = z.infer<typeof churnRuleDraft>;

/** A change of a rule: only the fields given change; null empties one. */
export const churnRulePatch = fields.partial();
export type ChurnRulePatch = z.infer<typeof churnRulePatch>;
