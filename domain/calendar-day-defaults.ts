import type { CalendarDayKind } from './business-calendar';

export interface CalendarDayDefault {
  day: string;
  kind: CalendarDayKind;
  nameZh: string;
  nameEn: string;
  /** Whether the arrangement of the year has been published: until then a day is what the regulation fixes, and more may follow. */
  confirmed: boolean;
}

type Festival = readonly [nameZh: string, nameEn: string];
const NEW_YEAR: Festival = ['元旦', 'New Year’s Day'];
const SPRING: Festival = ['春节', 'Spring Festival'];
const QINGMING: Festival = ['清明节', 'Qingming Festival'];
const LABOUR: Festival = ['劳动节', 'Labour Day'];
const DRAGON_BOAT: Festival = ['端午节', 'Dragon Boat Festival'];
const MID_AUTUMN: Festival = ['中秋节', 'Mid-Autumn Festival'];
const NATIONAL: Festival = ['国庆节', 'National Day'];

interface Arrangement { festival: Festival; from: string; to: string; worked?: readonly string[] }

/** 国务院办公厅关于2026年部分节假日安排的通知, 4 November 2025. */
const YEAR_2026: readonly Arrangement[] = [
  { festival: NEW_YEAR, from: '2026-01-01', to: '2026-01-03', worked: ['2026-01-04'] },
  { festival: SPRING, from: '2026-02-15', to: '2026-02-23', worked: ['2026-02-14', '2026-02-28'] },
  { festival: QINGMING, from: '2026-04-04', to: '2026-04-06' },
  { festival: LABOUR, from: '2026-05-01', to: '2026-05-05', worked: ['2026-05-09'] },
  { festival: DRAGON_BOAT, from: '2026-06-19', to: '2026-06-21' },
  { festival: MID_AUTUMN, from: '2026-09-25', to: '2026-09-27' },
  { festival: NATIONAL, from: '2026-10-01', to: '2026-10-07', worked: ['2026-09-20', '2026-10-10'] },
];

/**
 * What 全国年节及纪念日放假办法 (as of 1 January 2025) fixes for every year: 1 January; the eve and the first three days of the Chinese year; the day of
 * Qingming; 1 and 2 May; the fifth of the fifth and the fifteenth of the eighth Chinese month; 1 to 3 October. Which working days make up for those that fall on a
 * weekend, and which weekends are worked, the notice of the year says.
 */
const YEAR_2027: readonly Arrangement[] = [
  { festival: NEW_YEAR, from: '2027-01-01', to: '2027-01-01' },
  { festival: SPRING, from: '2027-02-05', to: '2027-02-08' },
  { festival: QINGMING, from: '2027-04-05', to: '2027-04-05' },
  { festival: LABOUR, from: '2027-05-01', to: '2027-05-02' },
  { festival: DRAGON_BOAT, from: '2027-06-09', to: '2027-06-09' },
  { festival: MID_AUTUMN, from: '2027-09-15', to: '2027-09-15' },
  { festival: NATIONAL, from: '2027-10-01', to: '2027-10-03' },
];

function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)) days.push(day);
  return days;
}

const daysOf = (year: readonly Arrangement[], confirmed: boolean): CalendarDayDefault[] => year.flatMap(({ festival: [nameZh, nameEn], from, to, worked = [] }) => [
  ...daysFrom(from, to).map((day) => ({ day, kind: 'HOLIDAY' as const, nameZh, nameEn, confirmed })),
  ...worked.map((day) => ({ day, kind: 'WORKDAY' as const, nameZh: `${nameZh}调休`, nameEn: `Makes up for ${nameEn}`, confirmed })),
]);

/** The days off and the days worked instead that an installation starts with, the earliest year first. */
export const CALENDAR_DAY_DEFAULTS: readonly CalendarDayDefault[] = [...daysOf(YEAR_2026, true), ...daysOf(YEAR_2027, false)];
