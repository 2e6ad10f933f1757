import type { ReminderAudience, ReminderRuleRowFragment, ReminderSource } from '@/app/apollo/generated/graphql';
import { REMINDER_AUDIENCES, REMINDER_SOURCE_CODES } from '@/domain/reminder';
import { minutesOf, type Span, spanOf } from './span';

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

const whole = (text: string) => Math.max(0, Math.round(Number(text) || 0));

/** The draft as the API takes it. */
export function inputOf({ amount, unit, direction, quietFrom, quietTo, escalateAfterHours, ...draft }: RuleDraft) {
  return {
    ...draft, offsetMinutes: minutesOf({ amount: whole(amount), unit, direction }), quietFrom: quietFrom || null, quietTo: quietTo || null,
    escalateAfterHours: escalateAfterHours.trim() ? whole(escalateAfterHours) : null,
  };
}
