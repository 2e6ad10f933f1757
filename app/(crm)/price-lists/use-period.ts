'use client';
import { useTranslations } from 'next-intl';

/** The period of a price list in words. */
export function usePeriod() {
  const t = useTranslations('priceLists');
  return ({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }) => {
    if (!validFrom && !validTo) return t('always');
    return `${validFrom ?? t('ever')} – ${validTo ?? t('open')}`;
  };
}
