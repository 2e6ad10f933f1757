'use client';
import { useTranslations } from 'next-intl';

interface Layout { name: string; bedrooms: number; livingRooms: number; bathrooms: number }

/** "A1 · 3 室 2 厅 1 卫"; a shop or a parking space has no rooms to count. */
export function useLayoutWords(): (layout: Layout | null | undefined) => string | null {
  const t = useTranslations('units');
  return (layout) => {
    if (!layout) return null;
    const { name, bedrooms, livingRooms, bathrooms } = layout;
    return bedrooms ? `${name} · ${t('rooms', { bedrooms, livingRooms, bathrooms })}` : name;
  };
}
