'use client';
import { useFormatter } from 'next-intl';

/** Rates of complaints in figures: for a hundred orders, or for one. */
export function useRate() {
  const format = useFormatter();
  const perHundred = (share: number) => format.number(share * 100, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    perHundred,
    perOrder: (share: number) => format.number(share, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    /** Between what the rate for a hundred orders lies; null where that cannot be said. */
    interval: (rate: { low: number | null; high: number | null } | null) => (rate?.low == null || rate.high == null ? null : `${perHundred(rate.low)} – ${perHundred(rate.high)}`),
  };
}
