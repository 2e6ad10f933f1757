import type { ChurnRuleRowFragment, ChurnRuleTermsInput } from '@/app/apollo/generated/graphql';
import { decimal, optional, readAll, whole } from '@/components/number-text';
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

/** How the numbers of a rule are read. */
export const RULE_NUMBERS = {
  windowDays: whole({ min: 1, max: 3650 }), factor: optional(decimal(2, { min: 1.01, max: 100 })), minGaps: optional(whole({ min: 2, max: 100 }), CHURN_RULE_DEFAULT.minGaps),
  fallPercent: optional(whole({ min: 1, max: 100 })),
};

/** The terms of the draft as the API takes them; null while a number cannot be read. */
export function termsOf(draft: RuleDraft): Required<ChurnRuleTermsInput> | null {
  const { values } = readAll(RULE_NUMBERS, draft);
  if (!values) return null;
  const { factor, ...terms } = values;
  return { ...terms, gradeId: draft.gradeId, categoryId: draft.categoryId, gapFactorPercent: factor === null ? null : Math.round(Number(factor) * 100) };
}

/** The draft as the API takes it; null while a number cannot be read. */
export function inputOf(draft: RuleDraft) {
  const terms = termsOf(draft);
  return terms && { ...terms, remark: draft.remark.trim() || null, active: draft.active };
}
