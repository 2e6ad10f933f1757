'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { CareTaskRowFragment } from '@/app/apollo/generated/graphql';

type Named = Pick<CareTaskRowFragment, 'occasion' | 'rule'>;

/** What a task is called: as its rule, else by its occasion. */
export function useTaskName(): (task: Named) => string {
  const english = useLocale() === 'en';
  const t = useTranslations('fields.values.occasion');
  return ({ occasion, rule }) => (english ? rule?.nameEn : rule?.nameZh) ?? t(occasion);
}
