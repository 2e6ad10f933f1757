import type { ReminderAudience, ReminderRuleRowFragment, ReminderSource } from '@/app/apollo/generated/graphql';
import { optional, readAll, type Reader, whole } from '@/components/number-text';
import { REMINDER_AUDIENCES, REMINDER_SOURCE_CODES } from '@/domain/reminder';
import { longestOf, minutesOf, type Span, spanOf } from './span';

/** What the form holds: numbers as they are typed. */
export interface RuleDraft extends Omit<Span, 'amount'> {
  nameZh: string;
  nameEn: string;
  source: ReminderSource;
  amount: string;
  audience: ReminderAudience;
  dailyMail: boolean;
  quietFrom: string;
  quietTo: string;
  escalateAfterHours: string;
  active: boolean;
}

/** They say how long before or after only together. */
export const SPAN = ['amount', 'unit', 'direction'] as const;

const FRESH: RuleDraft = {
  nameZh: '', nameEn: '', source: REMINDER_SOURCE_CODES[0] as ReminderSource, amount: '24', unit: 'hours', direction: 'before', audience: REMINDER_AUDIENCES[0], dailyMail: true,
  quietFrom: '', quietTo: '', escalateAfterHours: '', active: true,
};

export function draftOf(rule: ReminderRuleRowFragment | null): RuleDraft {
  if (!rule) return FRESH;
  const { nameZh, nameEn, source, audience, dailyMail, active } = rule;
  const { amount, unit, direction } = spanOf(rule.offsetMinutes);
  return {
    nameZh, nameEn, source, audience, dailyMail, active, unit, direction, amount: String(amount || 1), quietFrom: rule.quietFrom ?? '', quietTo: rule.quietTo ?? '',
    escalateAfterHours: rule.escalateAfterHours === null ? '' : String(rule.escalateAfterHours),
  };
}

const onTime: Reader<number> = () => ({ value: 0 });

/** How the numbers of a rule are read. */
export const numbersOf = ({ unit, direction }: RuleDraft) => ({
  amount: direction === 'at' ? onTime : whole({ min: 1, max: longestOf(unit) }), escalateAfterHours: optional(whole({ min: 1, max: longestOf('hours') })),
});

/** The draft as the API takes it; null while a number cannot be read. */
export function inputOf(typed: RuleDraft) {
  const { values } = readAll(numbersOf(typed), typed);
  if (!values) return null;
  const { amount: _typed, unit, direction, quietFrom, quietTo, ...draft } = typed;
  return {
    ...draft, offsetMinutes: minutesOf({ amount: values.amount, unit, direction }), quietFrom: quietFrom || null, quietTo: quietTo || null, escalateAfterHours: values.escalateAfterHours,
  };
}
