'use client';
import { useTranslations } from 'next-intl';

/** Stands where a value is missing; a row of a phone simply leaves it out. */
export function Nothing() {
  const t = useTranslations('kit');
  return <span data-nothing="" className="text-ink-3"><span aria-hidden="true">—</span><span className="sr-only">{t('notFilled')}</span></span>;
}
