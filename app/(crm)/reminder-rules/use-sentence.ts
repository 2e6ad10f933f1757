'use client';
import { useTranslations } from 'next-intl';
import type { ReminderRuleRowFragment } from '@/app/apollo/generated/graphql';
import { type Span, spanOf } from './span';

type Told = Pick<ReminderRuleRowFragment, 'source' | 'offsetMinutes' | 'audience' | 'escalateAfterHours'>;

/** A rule as one would say it: "24 hours before a plan item is due, tell the owner; after 24 hours without acknowledgement, tell the supervisor." */
export function useSentence(): (rule: Told) => string {
  const t = useTranslations('reminderRules');
  const words = ({ amount, unit }: Pick<Span, 'amount' | 'unit'>) => t(`span.${unit}`, { count: amount });
  return ({ source, offsetMinutes, audience, escalateAfterHours }) => {
    const span = spanOf(offsetMinutes);
    const parts = { event: t(`event.${source}`), audience: t(`audienceName.${audience}`) };
    const start = span.direction === 'at' ? t('sentence.at', parts) : t(`sentence.${span.direction}`, { ...parts, span: words(span) });
    const sentence = escalateAfterHours === null ? t('sentence.plain', { start }) : t('sentence.escalated', { start, hours: words({ amount: escalateAfterHours, unit: 'hours' }) });
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
}
