import fc from 'fast-check';
import { addWorkingTime, type BusinessCalendar, type CalendarDayKind, isWorkingTime, type WorkingHours, workingMinutesBetween } from '@/domain/business-calendar';
import { CALENDAR_DAY_DEFAULTS } from '@/domain/calendar-day-defaults';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const OFFICE: WorkingHours[] = [{ from: '09:00', to: '12:00' }, { from: '13:00', to: '18:00' }];
const office = (timeZone: string, days: [string, CalendarDayKind][] = []): BusinessCalendar => ({
  timeZone, week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []], makeUp: OFFICE, days: new Map(days),
});
const china = office('Asia/Shanghai', CALENDAR_DAY_DEFAULTS.map(({ day, kind }) => [day, kind]));
const beijing = (local: string) => new Date(`${local}:00+08:00`).toISOString();

describe('working time', () => {
  it('leaves out lunch, the evening and the weekend', () => {
    expect(addWorkingTime(china, beijing('2026-11-27T11:30'), 60)).toBe(beijing('2026-11-27T13:30'));
    expect(addWorkingTime(china, beijing('2026-11-27T17:30'), 60)).toBe(beijing('2026-11-30T09:30'));
    expect(workingMinutesBetween(china, beijing('2026-11-27T17:30'), beijing('2026-11-30T09:30'))).toBe(60);
    expect([isWorkingTime(china, beijing('2026-11-27T11:59')), isWorkingTime(china, beijing('2026-11-27T12:00'))]).toEqual([true, false]);
  });

  it('ends with the last working minute, not with the next one to come', () => {
    expect(addWorkingTime(china, beijing('2026-11-27T09:00'), 180)).toBe(beijing('2026-11-27T12:00'));
    expect(addWorkingTime(china, beijing('2026-11-27T17:00'), 60)).toBe(beijing('2026-11-27T18:00'));
    expect(addWorkingTime(china, beijing('2026-11-28T10:00'), 0)).toBe(beijing('2026-11-28T10:00'));
  });

  it('keeps the holidays of the State Council and the days that make up for them', () => {
    // 13 February 2026 is a Friday, the 14th is worked, the festival ends on the 23rd, the 28th is worked again.
    expect(addWorkingTime(china, beijing('2026-02-13T18:00'), 8 * 60)).toBe(beijing('2026-02-14T18:00'));
    expect(addWorkingTime(china, beijing('2026-02-14T18:00'), 60)).toBe(beijing('2026-02-24T10:00'));
    expect(addWorkingTime(china, beijing('2026-02-27T18:00'), 60)).toBe(beijing('2026-02-28T10:00'));
    // 1 to 7 October, after a Sunday that is worked and before a Saturday that is.
    expect(workingMinutesBetween(china, beijing('2026-09-19T00:00'), beijing('2026-10-12T00:00'))).toBe(11 * 8 * 60);
  });

  it('is due never where nobody works', () => {
    expect(addWorkingTime({ ...china, week: [[], [], [], [], [], [], []], makeUp: [] }, beijing('2026-11-27T09:00'), 1)).toBeNull();
  });

  it('is as long as the clock on the wall says where clocks change', () => {
    const night: BusinessCalendar = { timeZone: 'Europe/Berlin', week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]), makeUp: [], days: new Map() };
    // 29 March 2026 has 23 hours, 25 October 25.
    expect(workingMinutesBetween(night, '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z')).toBe(23 * 60);
    const early = { ...night, week: Array.from({ length: 7 }, () => [{ from: '01:30', to: '03:30' }]) };
    expect(workingMinutesBetween(early, '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z')).toBe(60);
    expect(workingMinutesBetween(early, '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z')).toBe(180);
  });

  it('lists each day of the shipped years once', () => {
    const days = CALENDAR_DAY_DEFAULTS.map(({ day }) => day);
    expect(new Set(days).size).toBe(days.length);
    const count = (year: string, kind: CalendarDayKind) => CALENDAR_DAY_DEFAULTS.filter((entry) => entry.day.startsWith(year) && entry.kind === kind).length;
    // By the notice: 3 + 9 + 3 + 5 + 3 + 3 + 7 days off; 1 + 2 + 1 + 2 worked. By the regulation: 13 days.
    expect([count('2026', 'HOLIDAY'), count('2026', 'WORKDAY'), count('2027', 'HOLIDAY'), count('2027', 'WORKDAY')]).toEqual([33, 6, 13, 0]);
    const weekday = (day: string) => new Date(day).getUTCDay();
    expect(CALENDAR_DAY_DEFAULTS.filter(({ day, kind }) => kind === 'WORKDAY' && weekday(day) % 6 !== 0)).toEqual([]);
  });
});

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Asia/Kathmandu', 'America/Havana', 'Australia/Lord_Howe', 'UTC'];
/** Around the changes of the clocks of 2026 in both hemispheres, and days without any. */
const STARTS = ['2026-03-06', '2026-03-27', '2026-04-03', '2026-10-02', '2026-10-23', '2026-10-30', '2026-02-12', '2026-06-17'].map((day) => Date.parse(day));

const time = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** Hours that do not overlap, in order. */
const hours = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 0, maxLength: 6 }).map((marks) => {
  const sorted = marks.sort((a, b) => a - b);
  return sorted.flatMap((from, place) => (place % 2 === 0 && sorted[place + 1] !== undefined ? [{ from: time(from), to: time(sorted[place + 1] as number) }] : []));
});
const calendars = fc.record({
  timeZone: fc.constantFrom(...ZONES), week: fc.array(hours, { minLength: 7, maxLength: 7 }), makeUp: hours, start: fc.constantFrom(...STARTS),
  marked: fc.array(fc.tuple(fc.integer({ min: -1, max: 9 }), fc.constantFrom<CalendarDayKind>('HOLIDAY', 'WORKDAY')), { maxLength: 5 }),
}).map(({ timeZone, week, makeUp, start, marked }) => ({
  start, calendar: { timeZone, week, makeUp, days: new Map(marked.map(([offset, kind]) => [new Date(start + offset * DAY).toISOString().slice(0, 10), kind])) } satisfies BusinessCalendar,
}));

/** Whether people work in the minute that begins at an instant, asked of the clock on the wall and of nothing of ours. */
function isWorked({ timeZone, week, makeUp, days }: BusinessCalendar, minute: number, clock: Intl.DateTimeFormat): boolean {
  const [date = '', shown = ''] = clock.format(minute).split(', ');
  const kind = days.get(date);
  const weekday = (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
  const today = kind === 'HOLIDAY' ? [] : kind === 'WORKDAY' ? makeUp : (week[weekday] ?? []);
  return timeZone !== '' && today.some(({ from, to }) => from <= shown && shown < to);
}
const clockOf = (timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

describe('against a count minute by minute', () => {
  it('agrees in random calendars and zones', () => {
    fc.assert(fc.property(calendars, fc.integer({ min: 0, max: 2 * 1440 }), fc.integer({ min: 0, max: 5 * 1440 }), fc.integer({ min: 1, max: 1500 }), ({ start, calendar }, offset, length, target) => {
      const clock = clockOf(calendar.timeZone);
      const from = start + offset * MINUTE;
      let [worked, due] = [0, null as string | null];
      for (let minute = 0; minute < length; minute += 1) {
        if (!isWorked(calendar, from + minute * MINUTE, clock)) continue;
        worked += 1;
        if (worked === target) due = new Date(from + (minute + 1) * MINUTE).toISOString();
      }
      const [first, last] = [new Date(from).toISOString(), new Date(from + length * MINUTE).toISOString()];
      expect(workingMinutesBetween(calendar, first, last)).toBe(worked);
      const ours = addWorkingTime(calendar, first, target);
      if (due) expect(ours).toBe(due);
      else expect(ours === null || Date.parse(ours) > from + length * MINUTE).toBe(true);
    }), { numRuns: 80 });
  });

  it('adds up what it took apart', () => {
    fc.assert(fc.property(calendars, fc.integer({ min: 0, max: 3 * DAY }), fc.integer({ min: 1, max: 20_000 }), ({ start, calendar }, offset, minutes) => {
      const from = new Date(start + offset).toISOString();
      const due = addWorkingTime(calendar, from, minutes);
      if (due) expect(workingMinutesBetween(calendar, from, due)).toBeCloseTo(minutes, 6);
    }), { numRuns: 300 });
  });
});
