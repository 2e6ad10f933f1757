import { RATE_PLACES } from '@/domain/decimal';
import { parseAmount } from '@/domain/import/amount';
import { type Parsed, parsed, unreadable } from '@/domain/import/parsed';
import { foldText } from '@/domain/text/normalise';

const WHOLE = 10 ** RATE_PLACES;
const NOTHING = new Set(['免税', '不征税', '无', '不打折', '原价', 'none', 'exempt', '-', '/']);

/** Whether the plain numbers of a column are per cent: 13, where another one says 0.13. */
export const isPerCent = (cells: readonly string[]): boolean => cells.some((cell) => /^\d+(?:[.,]\d+)?$/.test(cell.trim()) && Number(cell.trim().replace(',', '.')) > 1);

/**
 * Reads a rate ("13%", "0.13", in a column of per cents "13") as ten-thousandths, 0 to 10,000; in discounts also 九五折 as "95折" or "9.5折", which says
 * what is still paid. Problems: unknown, and tooLarge beyond the whole.
 */
export function parseRate(cell: string, { perCent, discount }: { perCent: boolean; discount: boolean }): Parsed<number> {
  const text = foldText(cell);
  if (NOTHING.has(text)) return parsed(0);
  const [, number = '', sign = ''] = /^(.*?)\s*([%折]?)$/u.exec(text) ?? [];
  if (sign === '折') return discount ? paidShare(number) : unreadable('import.rate.unknown');
  const answer = parseAmount(number, { scale: sign === '%' || perCent ? RATE_PLACES - 2 : RATE_PLACES, excess: 'round' });
  return answer.ok ? within(answer.value) : unreadable('import.rate.unknown');
}

/** 9.5折 and 95折 both leave 95 % to pay. */
function paidShare(number: string): Parsed<number> {
  const answer = parseAmount(number, { scale: RATE_PLACES - 1, excess: 'round' });
  if (!answer.ok) return unreadable('import.rate.unknown');
  return within(WHOLE - (answer.value > WHOLE ? Math.round(answer.value / 10) : answer.value));
}

function within(rate: number): Parsed<number> {
  if (rate < 0) return unreadable('import.rate.unknown');
  return rate > WHOLE ? unreadable('import.rate.tooLarge') : parsed(rate);
}
