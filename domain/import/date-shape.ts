import { foldText } from '@/domain/text/normalise';

/** A date as it is written: three numbers with an order that may be open, and what follows them (a time, or nothing). */
export interface DateShape {
  parts: [number, number, number];
  /** Fixed by the writing itself (a year of four digits in front, a month by name); open where the column has to decide. */
  order: 'YMD' | 'MDY' | 'DMY' | 'open';
  separator: string;
  /** No number of four digits: the year has two. */
  shortYear: boolean;
  /** The last number was written with two digits or more: 05 can be a year, 5 cannot. */
  lastPadded: boolean;
  rest: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? +|[ ,(]*(?:星期|周)[一二三四五六日天]\)?/gu;
const REST = '(?:[ t,，]+(.*)|(?=[a-z上下星周])(.*))?$';
const CHINESE = /^(\d{4}|\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]? ?(.*)$/u;
const YEAR_FIRST = new RegExp(`^(\\d{4}) ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})${REST}`, 'u');
const COMPACT = new RegExp(`^((?:19|20|21)\\d{2})(\\d{2})(\\d{2})${REST}`, 'u');
const YEAR_LAST = new RegExp(`^(\\d{1,2}) ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{1,2})${REST}`, 'u');
const DAY_NAME = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[-/ .]+${MONTH}[-/ ,.]+(\\d{4})${REST}`, 'u');
const NAME_DAY = new RegExp(`^${MONTH}[-/ .]+(\\d{1,2})(?:st|nd|rd|th)?[-/ ,.]+(\\d{4})${REST}`, 'u');

const monthNumber = (name: string | undefined) => MONTHS.indexOf(name ?? '') + 1;

function named(text: string): DateShape | null {
  const day = DAY_NAME.exec(text);
  if (day) return { parts: [Number(day[1]), monthNumber(day[2]), Number(day[3])], order: 'DMY', separator: ' ', shortYear: false, lastPadded: true, rest: day[4] ?? day[5] ?? '' };
  const month = NAME_DAY.exec(text);
  if (!month) return null;
  return { parts: [monthNumber(month[1]), Number(month[2]), Number(month[3])], order: 'MDY', separator: ' ', shortYear: false, lastPadded: true, rest: month[4] ?? month[5] ?? '' };
}

function yearFirst(text: string): DateShape | null {
  const chinese = CHINESE.exec(text);
  if (chinese) {
    const shortYear = chinese[1]?.length === 2;
    return { parts: [Number(chinese[1]), Number(chinese[2]), Number(chinese[3])], order: 'YMD', separator: '年', shortYear, lastPadded: true, rest: chinese[4] ?? '' };
  }
  const separated = YEAR_FIRST.exec(text);
  if (separated) {
    const parts: DateShape['parts'] = [Number(separated[1]), Number(separated[3]), Number(separated[4])];
    return { parts, order: 'YMD', separator: separated[2] ?? '', shortYear: false, lastPadded: true, rest: separated[5] ?? separated[6] ?? '' };
  }
  const compact = COMPACT.exec(text);
  if (!compact) return null;
  return { parts: [Number(compact[1]), Number(compact[2]), Number(compact[3])], order: 'YMD', separator: '', shortYear: false, lastPadded: true, rest: compact[4] ?? compact[5] ?? '' };
}

/** Takes a cell apart into three numbers and the rest; null where it has no known shape of a date. Says nothing about whether such a day exists. */
export function dateShapeOf(cell: string): DateShape | null {
  const text = foldText(cell.slice(0, 80)).replace(WEEKDAY, ' ').trim();
  const found = yearFirst(text) ?? named(text);
  if (found) return found;
  const last = YEAR_LAST.exec(text);
  if (!last) return null;
  const parts: DateShape['parts'] = [Number(last[1]), Number(last[3]), Number(last[4])];
  return { parts, order: 'open', separator: last[2] ?? '', shortYear: last[4]?.length !== 4, lastPadded: last[4]?.length !== 1, rest: last[5] ?? last[6] ?? '' };
}
