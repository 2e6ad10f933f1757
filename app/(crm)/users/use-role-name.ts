'use client';
import { useLocale } from 'next-intl';

/** A role's name in the viewer's language. */
export function useRoleName(): (role: { nameZh: string; nameEn: string }) => string {
  const english = useLocale() === 'en';
  return ({ nameZh, nameEn }) => (english ? nameEn : nameZh);
}
