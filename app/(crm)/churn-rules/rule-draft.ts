import type { ChurnRuleRowFragment, ChurnRuleTermsInput } from '@/app/apollo/generated/graphql';
import { CHURN_RULE_DEFAULT } from '@/domain/churn-rule';

/** What the form holds: numbers as they are typed, empty where they do not matter. */
export interface RuleDraft {
  gradeId: string | null;
  categoryId: string | null;
  windowDays: string;
  factor: string;
  minGaps: string;
  fallPercent: string;
  remark: string;
  active: boolean;
}

const text = (value: number | null) => (value === null ? '' : String(value));
const factorText = (percent: number | null) => (percent === null ? '' : String(percent / 100));

export function draftOf(rule: ChurnRuleRowFragment | null): RuleDraft {
  const { windowDays, gapFactorPercent, minGaps, fallPercent } = rule ?? CHURN_RULE_DEFAULT;
  return {
    gradeId: rule?.grade?.id ?? null, categoryId: rule?.category?.id ?? null, windowDays: String(windowDays), factor: factorText(gapFactorPercent), minGaps: String(minGaps),
    fallPercent: text(fallPercent), remark: rule?.remark ?? '', active: rule?.active ?? true,
  };
}

const whole = (words: string, times = 1): number | null => (words.trim() ? Math.round(Number(words) * times) || 0 : null);

/** The terms of the draft as the API takes them. */
export function termsOf({ gradeId, categoryId, windowDays, factor, minGaps, fallPercent }: RuleDraft): Required<ChurnRuleTermsInput> {
  return {
    gradeId, categoryId, windowDays: whole(windowDays) ?? 0, gapFactorPercent: whole(factor, 100), minGaps: whole(minGaps) ?? CHURN_RULE_DEFAULT.minGaps, fallPercent: whole(fallPercent),
  };
}

/** The draft as the API takes it. */
export const inputOf = (draft: RuleDraft) => ({ ...termsOf(draft), remark: draft.remark.trim() || null, active: draft.active });
