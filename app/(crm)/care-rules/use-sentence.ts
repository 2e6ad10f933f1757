'use client';
import { useTranslations } from 'next-intl';
import type { CareRuleRowFragment } from '@/app/apollo/generated/graphql';

type Told = Pick<CareRuleRowFragment, 'occasion' | 'feast' | 'days' | 'leadDays' | 'channel' | 'customerKind' | 'grade' | 'department'>;

/** A rule in a line: when, ahead of what, for whom, how. */
export function useSentence(): (rule: Told) => string {
  const t = useTranslations('careRules');
  const words = useTranslations('fields.values');
  return ({ occasion, feast, days, leadDays, channel, customerKind, grade, department }) => {
    const when = t(`sentence.${occasion}`, { feast: feast ? words(`feast.${feast}`) : '', days: days ?? 0 });
    const whom = [grade?.label, customerKind && words(`customerKind.${customerKind}`), department?.name].filter(Boolean);
    return [when, t('lead', { days: leadDays }), whom.length ? t('audience', { parts: whom.join(words('separator')) }) : t('audienceAll'), words(`channel.${channel}`)].join(' · ');
  };
}
