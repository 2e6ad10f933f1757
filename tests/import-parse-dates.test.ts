import fc from 'fast-check';
import { guessDateOrder, parseDate, parseDateTime, type DateOrder } from '@/domain/import/dates';
import { instantOfWallTime } from '@/domain/import/local-instant';

const day = fc.date({ min: new Date('1900-03-01'), max: new Date('2173-10-13'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const pad = (number: number) => String(number).padStart(2, '0');
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const shapes: [string, DateOrder | undefined, (year: number, month: number, dayOfMonth: number) => string][] = [
  ['ISO', undefined, (y, m, d) => `${y}-${pad(m)}-${pad(d)}`],
  ['slashes', undefined, (y, m, d) => `${y}/${m}/${d}`],
  ['dots, year first', 'DMY', (y, m, d) => `${y}.${m}.${d}`],
  ['Chinese', undefined, (y, m, d) => `${y}年${m}月${d}日`],
  ['compact', undefined, (y, m, d) => `${y}${pad(m)}${pad(d)}`],
  ['American', 'MDY', (y, m, d) => `${m}/${d}/${y}`],
  ['German', 'DMY', (y, m, d) => `${pad(d)}.${pad(m)}.${y}`],
  ['British', 'DMY', (y, m, d) => `${d}/${m}/${y}`],
  ['month name', undefined, (y, m, d) => `${d}-${MONTHS[m - 1]}-${y}`],
  ['month name first', undefined, (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`],
  ['full width', undefined, (y, m, d) => `${y}／${m}／${d}`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
];

test.each(shapes)('%s dates of every day come back', (_name, order, write) => {
  fc.assert(fc.property(day, fc.constantFrom('', ' 14:30', ' 2:30 PM'), (iso, time) => {
    const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
    expect(parseDate(write(year, month, dayOfMonth) + time, { order })).toEqual({ ok: true, value: iso });
  }), { numRuns: 300 });
});

test('Excel serials of either epoch', () => {
  fc.assert(fc.property(fc.integer({ min: 10_000, max: 99_999 }), (serial) => {
    const expected = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
    expect(parseDate(String(serial))).toEqual({ ok: true, value: expected });
  }));
  expect(parseDate('45000')).toEqual({ ok: true, value: '2023-03-15' });
  expect(parseDate('43538', { epoch: 1904 })).toEqual({ ok: true, value: '2023-03-15' });
});

test.each(['2023-02-30', '2023-13-01', '31/04/2024', '2024-00-10', '2023/2/29', '14/05/1965'])('%s is no day (month first)', (text) => {
  expect(parseDate(text, { order: 'MDY' })).toEqual({ ok: false, problem: 'import.date.impossible' });
});

test.each(['', 'hello', '2024', '12', '2024-3', '5/14/1965 x', '2024-01-01 25:00', '1/2', 'May 1965'])('%j is no date', (text) => {
  expect(parseDate(text)).toEqual({ ok: false, problem: 'import.date.unknown' });
});

test('days that exist are accepted, others refused, for every triple of numbers', () => {
  fc.assert(fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (year, month, dayOfMonth) => {
    const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
    const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth && month > 0;
    expect(parseDate(`${year}-${month}-${dayOfMonth}`).ok).toBe(exists);
  }), { numRuns: 2000 });
});

test('the order of a column comes from all of its samples', () => {
  expect(guessDateOrder(['04/08/1966', '5/14/1965'])).toEqual({ order: 'MDY', ambiguous: false });
  expect(guessDateOrder(['04/08/1966', '14/5/1965'])).toEqual({ order: 'DMY', ambiguous: false });
  expect(guessDateOrder(['04/08/1966', '', 'x'])).toEqual({ order: 'MDY', ambiguous: true });
  expect(guessDateOrder(['04.08.1966'])).toEqual({ order: 'DMY', ambiguous: true });
  expect(guessDateOrder(['14/05/1965', '5/14/1965'])).toMatchObject({ ambiguous: true });
  expect(guessDateOrder(['2024-01-02', '2024年1月3日'])).toEqual({ order: 'YMD', ambiguous: false });
  expect(guessDateOrder(['24/3/5', '99/12/31'])).toEqual({ order: 'YMD', ambiguous: false });
  expect(guessDateOrder([])).toEqual({ order: 'YMD', ambiguous: false });
});

test('two-digit years as Excel reads them', () => {
  expect(parseDate('12/31/99')).toEqual({ ok: true, value: '1999-12-31' });
  expect(parseDate('24/3/5', { order: 'YMD' })).toEqual({ ok: true, value: '2024-03-05' });
  expect(parseDate('24/3/5', { order: 'DMY' }).ok).toBe(false);
});

describe('parseDateTime', () => {
  // The twelve rows of Salesforce's timeZoneFormatTesting.csv.
  test.each([
    ['07/15/2009 02:14:45+0800', '2009-07-14T18:14:45Z'], ['07/13/2009 22:14:45-0800', '2009-07-14T06:14:45Z'],
    ['07/14/2009T14:14:45+0200', '2009-07-14T12:14:45Z'], ['2009-07-14 22:14:45+0800', '2009-07-14T14:14:45Z'],
    ['2009-07-14T02:14:45-0800', '2009-07-14T10:14:45Z'], ['2006-04-15T03:23:15.000Z', '2006-04-15T03:23:15Z'],
    ['2024-03-05', '2024-03-04T16:00:00Z'], ['2024年3月5日 下午2:30', '2024-03-05T06:30:00Z'], ['2024-03-05 14时30分15秒', '2024-03-05T06:30:15Z'],
    ['May 14, 1965 12:05 AM', '1965-05-13T16:05:00Z'], ['45000.5', '2023-03-15T04:00:00Z'], ['2024-03-05 星期二 09:00', '2024-03-05T01:00:00Z'],
  ])('%s is %s', (text, instant) => expect(parseDateTime(text)).toEqual({ ok: true, value: Date.parse(instant) }));

  test('every instant in ISO form comes back', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-01-01'), noInvalidDate: true }), (date) => {
      expect(parseDateTime(date.toISOString())).toEqual({ ok: true, value: date.getTime() });
    }));
  });

  test('a wall time is what the clocks of the zone show', () => {
    const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'UTC');
    fc.assert(fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }), zones, (date, timeZone) => {
      const second = Math.floor(date.getTime() / 1000) * 1000;
      const shown = new Date(second).toLocaleString('sv-SE', { timeZone });
      const read = instantOfWallTime(Date.parse(`${shown.replace(' ', 'T')}Z`), timeZone);
      expect(new Date(read).toLocaleString('sv-SE', { timeZone })).toBe(shown);
      expect(read).toBeLessThanOrEqual(second);
    }), { numRuns: 500 });
    // 02:30 did not exist in New York on this day.
    expect(new Date(instantOfWallTime(Date.UTC(2024, 2, 10, 2, 30), 'America/New_York')).toISOString()).toBe('2024-03-10T07:30:00.000Z');
  });
});
