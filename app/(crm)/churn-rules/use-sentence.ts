'use client';
import { useTranslations } from 'next-intl';
import type { ChurnRuleRowFragment } from '@/app/apollo/generated/graphql';

type Told = Pick<ChurnRuleRowFragment, 'windowDays' | 'gapFactorPercent' | 'minGaps' | 'fallPercent'>;

/** A rule as one would say it: what it warns of, one part after the other. */
export function useSentence(): (rule: Told) => string {
  const t = useTranslations('churnRules.sentence');
  return ({ windowDays, gapFactorPercent, minGaps, fallPercent }) => [
    t('window', { days: windowDays }),
    ...(gapFactorPercent === null ? [] : [t('rhythm', { factor: gapFactorPercent / 100, gaps: minGaps })]),
    ...(fallPercent === null ? [] : [t('fall', { percent: fallPercent, days: windowDays })]),
  ].join(t('separator'));
}
