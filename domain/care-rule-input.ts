import { z } from 'zod';
import { CUSTOMER_KINDS } from './customer';
import { FEAST_CODES } from './care-days';
import { unknownWord } from './care-message';
import { CARE_OCCASIONS, type CareOccasion, countsDays } from './care-rule';
import { INTERACTION_CHANNELS } from './interaction';
import type { RefusalDetail } from './refusal';
import { checkedText, optionalText, reference, requiredText } from './validation';

const MAX_LEAD = 60;
const MAX_DAYS = 3_660;

const template = checkedText(1000, (text) => (unknownWord(text) === null ? null : 'careRule.word'));
const amount = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

const fields = z.object({
  nameZh: requiredText(100), nameEn: requiredText(100), feast: z.enum(FEAST_CODES).nullish(), days: z.int().min(1).max(MAX_DAYS).nullish(),
  leadDays: z.int().min(0).max(MAX_LEAD), gradeId: reference.nullish(), customerKind: z.enum(CUSTOMER_KINDS).nullish(), departmentId: reference.nullish(),
  channel: z.enum(INTERACTION_CHANNELS), messageZh: template, messageEn: template, gift: optionalText(200), budgetPerTask: amount.nullish(),
  budgetPerYear: amount.nullish(), approvalAbove: amount, active: z.boolean(),
});

/** A new rule: names and occasion; told on the day itself, free of charge, where nothing else is said. Amounts are minor units. */
export const careRuleDraft = fields.partial({ leadDays: true, channel: true, approvalAbove: true, active: true }).extend({ occasion: z.enum(CARE_OCCASIONS) });
export type CareRuleDraft = z.infer<typeof careRuleDraft>;

/** A change of a rule: only the fields given change; its occasion stays. */
export const careRulePatch = fields.partial();
export type CareRulePatch = z.infer<typeof careRulePatch>;

/** What an occasion cannot do without, or has no use for. */
export function occasionProblems({ occasion, feast, days }: { occasion: CareOccasion; feast?: string | null; days?: number | null }): RefusalDetail[] {
  const wanted = { feast: occasion === 'HOLIDAY', days: countsDays(occasion) };
  const given = { feast: feast != null, days: days != null };
  return (['feast', 'days'] as const).flatMap((field): RefusalDetail[] =>
    wanted[field] === given[field] ? [] : [{ code: 'VALIDATION', message: wanted[field] ? 'validation.required' : 'careRule.notOfOccasion', field }]);
}
