import type { CareRuleCreateInput, CareRuleRowFragment } from '@/app/apollo/generated/graphql';
import { optional, readAll, type Reader, whole } from '@/components/number-text';
import { type Feast, FEAST_CODES } from '@/domain/care-days';
import { CARE_OCCASIONS, type CareOccasion, countsDays } from '@/domain/care-rule';
import { CUSTOMER_KINDS, type CustomerKind } from '@/domain/customer';
import { INTERACTION_CHANNELS, type InteractionChannel } from '@/domain/interaction';
import { AMOUNT } from '../values/number-fields';

/** What the form holds: numbers and amounts as they are typed, '' for any kind of customer. */
export interface RuleDraft {
  nameZh: string;
  nameEn: string;
  occasion: CareOccasion;
  feast: Feast;
  days: string;
  leadDays: string;
  gradeId: string | null;
  customerKind: CustomerKind | '';
  departmentId: string | null;
  channel: InteractionChannel;
  messageZh: string;
  messageEn: string;
  gift: string;
  budgetPerTask: string;
  budgetPerYear: string;
  approvalAbove: string;
  active: boolean;
}

export const AMOUNTS = ['budgetPerTask', 'budgetPerYear', 'approvalAbove'] as const;
export const KINDS = CUSTOMER_KINDS;

const FRESH: RuleDraft = {
  nameZh: '', nameEn: '', occasion: CARE_OCCASIONS[0], feast: FEAST_CODES[0] as Feast, days: '30', leadDays: '3', gradeId: null, customerKind: '', departmentId: null,
  channel: INTERACTION_CHANNELS[1], messageZh: '', messageEn: '', gift: '', budgetPerTask: '', budgetPerYear: '', approvalAbove: '0', active: true,
};

export function draftOf(rule: CareRuleRowFragment | null): RuleDraft {
  if (!rule) return FRESH;
  const { nameZh, nameEn, occasion, channel, active, approvalAbove } = rule;
  return {
    nameZh, nameEn, occasion, channel, active, approvalAbove, feast: rule.feast ?? FRESH.feast, days: String(rule.days ?? FRESH.days), leadDays: String(rule.leadDays),
    gradeId: rule.grade?.id ?? null, customerKind: rule.customerKind ?? '', departmentId: rule.department?.id ?? null, messageZh: rule.messageZh ?? '', messageEn: rule.messageEn ?? '',
    gift: rule.gift ?? '', budgetPerTask: rule.budgetPerTask ?? '', budgetPerYear: rule.budgetPerYear ?? '',
  };
}

const words = (text: string) => text.trim() || null;
const uncounted: Reader<null> = () => ({ value: null });

/** How the numbers of a rule for this occasion are read. */
export const numbersOf = (occasion: CareOccasion) => ({
  days: countsDays(occasion) ? whole({ min: 1, max: 3_660 }) : uncounted, leadDays: whole({ min: 0, max: 60 }), budgetPerTask: optional(AMOUNT), budgetPerYear: optional(AMOUNT),
  approvalAbove: optional(AMOUNT, '0'),
});

/** The draft as the API takes it; null while a number cannot be read. */
export function inputOf(draft: RuleDraft): CareRuleCreateInput | null {
  const { occasion, feast, customerKind } = draft;
  const { values } = readAll(numbersOf(occasion), draft);
  return values && {
    ...draft, ...values, feast: occasion === 'HOLIDAY' ? feast : null, customerKind: customerKind || null,
    messageZh: words(draft.messageZh), messageEn: words(draft.messageEn), gift: words(draft.gift),
  };
}
