/** When a customer is warned of. A rule holds for everybody, for a grade, for a product line, or for both. */
export interface ChurnRuleTerms {
  gradeId: number | null;
  categoryId: number | null;
  /** Days without an order that counts. */
  windowDays: number;
  /** Percent of the usual gap between two orders that may pass: 300 is three times. Null where the own rhythm does not matter. */
  gapFactorPercent: number | null;
  /** Gaps that have to be known before there is a rhythm. */
  minGaps: number;
  /** By how many percent what was bought in a window has to have fallen against the window before; null where that does not matter. */
  fallPercent: number | null;
}

/** The rule that every installation starts with: the textbook's six months, three times the usual gap, less than half of what it was. */
export const CHURN_RULE_DEFAULT: ChurnRuleTerms = { gradeId: null, categoryId: null, windowDays: 180, gapFactorPercent: 300, minGaps: 5, fallPercent: 60 };

/** Nobody is out of rhythm before so many days without an order, however often they buy. */
export const RHYTHM_FLOOR_DAYS = 30;

/** How closely a rule names whom it is for: product line and grade, then the product line, then the grade, then everybody. The closest one holds. */
export const specificity = ({ gradeId, categoryId }: Pick<ChurnRuleTerms, 'gradeId' | 'categoryId'>): number => (categoryId === null ? 0 : 2) + (gradeId === null ? 0 : 1);

/** Rules in the order in which they are asked: the closest first. */
export const inOrder = <T extends Pick<ChurnRuleTerms, 'gradeId' | 'categoryId'>>(rules: readonly T[]): T[] => [...rules].sort((a, b) => specificity(b) - specificity(a));

/** What no two rules have in common: whom they are for. */
export const scopeKeyOf = ({ gradeId, categoryId }: Pick<ChurnRuleTerms, 'gradeId' | 'categoryId'>): string => `${gradeId ?? 0}/${categoryId ?? 0}`;
