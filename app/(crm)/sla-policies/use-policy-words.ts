'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { SlaPolicyRowFragment } from '@/app/apollo/generated/graphql';
import { useWorkTime } from '../values/use-work-time';

/** How a policy is called, whom it is for and what it promises. */
export function usePolicyWords() {
  const t = useTranslations('slaPolicies');
  const priorities = useTranslations('fields.values.priority');
  const english = useLocale() === 'en';
  const time = useWorkTime();
  return {
    name: ({ nameZh, nameEn }: Pick<SlaPolicyRowFragment, 'nameZh' | 'nameEn'>) => (english ? nameEn : nameZh),
    scope: ({ type, priority, grade }: Pick<SlaPolicyRowFragment, 'type' | 'priority' | 'grade'>) =>
      [type && t('ofType', { value: type.label }), priority && t('ofPriority', { value: priorities(priority) }), grade && t('ofGrade', { value: grade.label })].filter(Boolean).join(t('separator')) || t('everything'),
    promise: ({ responseMinutes, resolutionMinutes, warnPercent }: Pick<SlaPolicyRowFragment, 'responseMinutes' | 'resolutionMinutes' | 'warnPercent'>) =>
      [
        responseMinutes !== null && t('answered', { time: time(responseMinutes) }), resolutionMinutes !== null && t('resolved', { time: time(resolutionMinutes) }), t('warned', { percent: warnPercent }),
      ].filter(Boolean).join(t('separator')),
  };
}
