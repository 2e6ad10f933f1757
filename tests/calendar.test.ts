import { addMonths, weeksOf } from '@/app/(crm)/calendar/month';

it.each([['2026-11', 1, '2026-12'], ['2026-12', 1, '2027-01'], ['2026-01', -1, '2025-12'], ['2024-02', 12, '2025-02']])('%s and %i months is %s', (month, months, expected) => {
  expect(addMonths(month, months)).toBe(expected);
});

it.each([
  ['2026-11', '2026-10-26', '2026-12-06'], ['2027-02', '2027-02-01', '2027-02-28'], ['2024-02', '2024-01-29', '2024-03-03'], ['2026-08', '2026-07-27', '2026-09-06'],
])('the weeks of %s go from Monday %s to Sunday %s', (month, first, last) => {
  const days = weeksOf(month);
  expect([days[0], days.at(-1), days.length % 7]).toEqual([first, last, 0]);
  expect(new Set(days).size).toBe(days.length);
});
