import type { CareRuleCreateInput, CareRuleRowFragment } from '@/app/apollo/generated/graphql';
import { parseDecimal } from '@/components/decimal-text';
import { type Feast, FEAST_CODES } from '@/domain/care-days';
import { CARE_OCCASIONS, type CareOccasion, countsDays } from '@/domain/care-rule';
import { CUSTOMER_KINDS, type CustomerKind } from '@/domain/customer';
import { INTERACTION_CHANNELS, type InteractionChannel } from '@/domain/interaction';

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

const whole = (text: string) => Math.max(0, Math.round(Number(text) || 0));
const words = (text: string) => text.trim() || null;
const AMOUNT = /^(\d{1,13}(\.\d{1,2})?)?$/;

/** Whether an amount is one, or nothing. */
export const isAmount = (text: string): boolean => AMOUNT.test(parseDecimal(text) ?? 'none');

/** The draft as the API takes it. */
export function inputOf({ occasion, feast, days, leadDays, customerKind, ...draft }: RuleDraft): CareRuleCreateInput {
  const amount = (text: string) => (isAmount(text) ? parseDecimal(text) || null : null);
  return {
    ...draft, occasion, feast: occasion === 'HOLIDAY' ? feast : null, days: countsDays(occasion) ? whole(days) : null, leadDays: whole(leadDays), customerKind: customerKind || null,
    messageZh: words(draft.messageZh), messageEn: words(draft.messageEn), gift: words(draft.gift), budgetPerTask: amount(draft.budgetPerTask),
    budgetPerYear: amount(draft.budgetPerYear), approvalAbove: amount(draft.approvalAbove) ?? '0',
  };
}
