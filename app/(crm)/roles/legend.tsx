'use client';
import { useTranslations } from 'next-intl';
import type { Side } from './use-groups';

/** What the words of the matrix mean, in one line. */
export function Legend({ side }: { side: Side }) {
  const t = useTranslations('roles');
  return <p className="min-w-0 flex-1 text-sm text-pretty text-ink-3 max-md:basis-full">{side === 'fields' ? t('legendFields') : t('legendReach')}</p>;
}
