import { dateShapeOf, type DateShape } from '@/domain/import/date-shape';
import type { DateOrder } from '@/domain/import/date-order';
import { instantOfWallTime } from '@/domain/import/local-instant';
import { parsed, unreadable, type Parsed } from '@/domain/import/parsed';
import { foldText } from '@/domain/text/normalise';

export { guessDateOrder, type DateOrder, type DateOrderGuess } from '@/domain/import/date-order';

export interface DateOptions {
  /** The order of the column (guessDateOrder); decides where the cell leaves it open. Without it each cell is judged alone. */
  order?: DateOrder;
  /** Day zero of serial numbers: Excel's 1900 system (default) or the 1904 system of old Mac workbooks. */
  epoch?: 1900 | 1904;
}

const DAY = 86_400_000;
/** Five digits: 1927-05-18 to 2173-10-13. Shorter numbers are years, quantities or ids rather than dates. */
const SERIAL = /^(\d{5})(?:\.(\d+))?$/;
const TIME = /^(上午|下午|早上|中午|晚上|凌晨)? ?(\d{1,2})(?:[:时点] ?(\d{1,2})(?:[:分] ?(\d{1,2})(?:[.,](\d{1,9}))?)?[分秒]?)? ?(am|pm|a\.m\.|p\.m\.)? ?(z|utc|gmt|(?:utc|gmt)?([+-])(\d{2}):?(\d{2})?)?$/u;

/** A two-digit year as Excel reads it: up to 29 is 20xx, from 30 on 19xx. */
const fullYear = (year: number, short: boolean) => (short ? year + (year < 30 ? 2000 : 1900) : year);

function wallDay(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1 ? date.getTime() : null;
}

/** The order of one cell by itself, where its column gives none: a number above 12 decides, else day first for dots and month first. */
function ownOrder({ parts: [first, second], separator }: DateShape): DateOrder {
  if (first > 12) return first > 31 ? 'YMD' : 'DMY';
  return separator === '.' && second <= 12 ? 'DMY' : 'MDY';
}

function dayOf(shape: DateShape, columnOrder: DateOrder | undefined): number | null {
  const [first, second, third] = shape.parts;
  // A year of four digits at the end cannot be a day: a column order of YMD says nothing about such a cell.
  const open = columnOrder === undefined || (columnOrder === 'YMD' && !shape.shortYear) ? ownOrder(shape) : columnOrder;
  const order = shape.order === 'open' ? open : shape.order;
  if (order === 'YMD') return wallDay(fullYear(first, shape.shortYear), second, third);
  // 24/3/5 has no year at its end.
  if (shape.shortYear && third < 10 && !shape.lastPadded) return null;
  const year = fullYear(third, shape.shortYear);
  return order === 'DMY' ? wallDay(year, second, first) : wallDay(year, first, second);
}

/** Days since 1970 of an Excel serial. The 1900 system counts a 29 February 1900 that never was, which is below five digits. */
function serialWall(cell: string, epoch: 1900 | 1904): number | null {
  const match = SERIAL.exec(cell.trim());
  if (!match) return null;
  const days = Number(match[1]) - (epoch === 1904 ? 24_107 : 25_569);
  return days * DAY + Math.round(Number(`0.${match[2] ?? 0}`) * 86_400) * 1000;
}

const iso = (wall: number) => new Date(wall).toISOString().slice(0, 10);

/** Milliseconds of a time of day and the offset written behind it; null where the text is no time. */
function timeOf(text: string): { ms: number; offset: number | null } | null {
  if (text.trim() === '') return { ms: 0, offset: null };
  const match = TIME.exec(text.trim());
  if (!match) return null;
  const [, period = '', hours = '', minutes = '0', seconds = '0', fraction = '', half = '', zone, sign, zoneHours = '0', zoneMinutes = '0'] = match;
  const late = half.startsWith('p') || period === '下午' || period === '晚上' || (period === '中午' && Number(hours) < 11);
  const early = half.startsWith('a') || period === '上午' || period === '凌晨' || period === '早上';
  let hour = Number(hours);
  if ((half !== '' && (hour < 1 || hour > 12)) || hour > 24) return null;
  if (late && hour < 12) hour += 12;
  if (early && hour === 12) hour = 0;
  const ms = ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  if (Number(minutes) > 59 || Number(seconds) > 59 || ms > DAY || Number(zoneHours) > 14 || Number(zoneMinutes) > 59) return null;
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return { ms, offset: zone === undefined ? null : offset };
}

/**
 * Reads a day as 'YYYY-MM-DD' from ISO, 2024/3/5, 2024年3月5日, 20240305, 5/14/1965, 14.05.1965, 14-May-1965 or a five-digit Excel serial; a time
 * behind it is checked and dropped, the day stays the one written. Problems: unknown (no date), impossible (no such day: 2023-02-30).
 */
export function parseDate(cell: string, options: DateOptions = {}): Parsed<string> {
  const serial = serialWall(foldText(cell), options.epoch ?? 1900);
  if (serial !== null) return parsed(iso(serial));
  const shape = dateShapeOf(cell);
  if (!shape || timeOf(shape.rest) === null) return unreadable('import.date.unknown');
  const wall = dayOf(shape, options.order);
  return wall === null ? unreadable('import.date.impossible') : parsed(iso(wall));
}

/**
 * Reads an instant as epoch milliseconds: the dates of parseDate with a time (24 h, AM/PM, 下午2:30) and an offset (Z, +0800). Without an offset
 * the wall time of `timeZone` (IANA name, Asia/Shanghai by default); without a time, midnight there. Problems as for parseDate.
 */
export function parseDateTime(cell: string, options: DateOptions & { timeZone?: string } = {}): Parsed<number> {
  const zone = options.timeZone ?? 'Asia/Shanghai';
  const serial = serialWall(foldText(cell), options.epoch ?? 1900);
  if (serial !== null) return parsed(instantOfWallTime(serial, zone));
  const shape = dateShapeOf(cell);
  const time = shape && timeOf(shape.rest);
  if (!shape || !time) return unreadable('import.date.unknown');
  const day = dayOf(shape, options.order);
  if (day === null) return unreadable('import.date.impossible');
  return parsed(time.offset === null ? instantOfWallTime(day + time.ms, zone) : day + time.ms - time.offset);
}
