import type { Locale } from '@/domain/locale';
import { fromMinor } from '@/domain/money';
import type { ChurnCase } from '@/entities/churn-case';
import { message } from '../messages';

/** What says that the customer may be leaving, as a sentence. */
export function evidenceText(locale: Locale, churnCase: ChurnCase): string {
  const { signal, daysSince, lastOrderOn, windowDays, usualGapDays, gapsCounted, gapFactorPercent, recentAmount, formerAmount, currency, knownSince, note } = churnCase;
  const fallen = formerAmount && recentAmount !== null ? Math.round((100 * (formerAmount - recentAmount)) / formerAmount) : 0;
  return message(locale, `churnCase.evidence.${signal}`, {
    days: daysSince ?? 0, last: lastOrderOn ?? '', ordered: lastOrderOn ? 'yes' : 'no', knownSince, window: windowDays ?? 0, usual: usualGapDays ?? 0, gaps: gapsCounted ?? 0,
    factor: (gapFactorPercent ?? 0) / 100, recent: grouped(recentAmount), former: grouped(formerAmount), currency, fallen, note: note ?? '', noted: note ? 'yes' : 'no',
  });
}

const grouped = (amount: number | null): string => fromMinor(amount ?? 0).replace(/\B(?=(\d{3})+\.)/g, ',');
