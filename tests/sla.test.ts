import fc from 'fast-check';
import { addWorkingTime, type BusinessCalendar } from '@/domain/business-calendar';
import { dueInstants, minutesUsed, type Pause, policyFor, slaState, type SlaPolicyFacts } from '@/domain/sla';

const MINUTE = 60_000;
const OFFICE = [{ from: '09:00', to: '12:00' }, { from: '13:00', to: '18:00' }];
const office = (timeZone: string): BusinessCalendar => ({ timeZone, week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []], makeUp: OFFICE, days: new Map([['2026-02-14', 'WORKDAY'], ['2026-02-16', 'HOLIDAY']]) });
const china = office('Asia/Shanghai');
const beijing = (local: string) => new Date(`${local}:00+08:00`).toISOString();

const policy = (part: Partial<SlaPolicyFacts> & { name?: string }) => ({ name: 'default', typeId: null, priority: null, gradeId: null, responseMinutes: 60, resolutionMinutes: 480, active: true, warnPercent: 80, ...part });

describe('the policy that holds', () => {
  const all = [
    policy({}), policy({ name: 'grade', gradeId: 5 }), policy({ name: 'priority', priority: 'URGENT' }), policy({ name: 'type', typeId: 3 }),
    policy({ name: 'priority and grade', priority: 'URGENT', gradeId: 5 }), policy({ name: 'type and grade', typeId: 3, gradeId: 5 }), policy({ name: 'off', typeId: 3, priority: 'URGENT', gradeId: 5, active: false }),
  ];
  it.each([
    [{ typeId: 1, priority: 'LOW', gradeId: null }, 'default'], [{ typeId: 1, priority: 'LOW', gradeId: 5 }, 'grade'], [{ typeId: 1, priority: 'URGENT', gradeId: null }, 'priority'],
    [{ typeId: 3, priority: 'URGENT', gradeId: 1 }, 'type'], [{ typeId: 1, priority: 'URGENT', gradeId: 5 }, 'priority and grade'], [{ typeId: 3, priority: 'URGENT', gradeId: 5 }, 'type and grade'],
  ])('for %j is “%s”, whatever the order of the list', (subject, name) => {
    expect(policyFor(all, subject)?.name).toBe(name);
    expect(policyFor([...all].reverse(), subject)?.name).toBe(name);
  });

  it('is none where none fits', () => {
    expect(policyFor(all.slice(1), { typeId: 1, priority: 'LOW', gradeId: null })).toBeUndefined();
  });
});

describe('a clock', () => {
  const clock = (pauses: Pause[] = []) => ({ startedAt: beijing('2026-11-27T10:00'), minutes: 480, warnPercent: 75, pauses });

  it('warns before it is due', () => {
    expect(dueInstants(china, clock())).toEqual({ warnAt: beijing('2026-11-27T17:00'), dueAt: beijing('2026-11-30T10:00') });
  });

  it('stands still while the customer is waited for', () => {
    const open = [{ from: beijing('2026-11-27T11:00'), until: null }];
    expect(dueInstants(china, clock(open))).toEqual({ warnAt: null, dueAt: null });
    expect(minutesUsed(china, clock(open), beijing('2026-12-30T10:00'))).toBe(60);
    // Over the weekend and a working hour: only the hours that would have counted are given back.
    const closed = [{ from: beijing('2026-11-27T11:00'), until: beijing('2026-11-30T10:00') }];
    expect(dueInstants(china, clock(closed))).toEqual({ warnAt: beijing('2026-11-30T16:00'), dueAt: beijing('2026-11-30T18:00') });
  });

  it('was up when it was up, whatever pause came later', () => {
    const late = [{ from: beijing('2026-11-30T11:00'), until: null }];
    expect(dueInstants(china, clock(late)).dueAt).toBe(beijing('2026-11-30T10:00'));
  });

  it.each([
    ['ON_TRACK', '10:30', null, false], ['AT_RISK', '11:00', null, false], ['AT_RISK', '12:00', null, false], ['BREACHED', '12:01', null, false], ['MET', '15:00', '12:00', false], ['MISSED', '15:00', '12:01', false],
  ] as const)('is %s at %s', (state, now, done, paused) => {
    const at = (time: string) => beijing(`2026-11-27T${time}`);
    expect(slaState({ warnAt: at('11:00'), dueAt: at('12:00'), doneAt: done && at(done), paused }, at(now))).toBe(state);
  });

  it('is PAUSED without a due instant, and nothing where nothing was promised', () => {
    const none = { warnAt: null, dueAt: null, doneAt: null };
    expect([slaState({ ...none, paused: true }, beijing('2026-11-27T12:00')), slaState({ ...none, paused: false }, beijing('2026-11-27T12:00'))]).toEqual(['PAUSED', null]);
  });
});

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Asia/Kathmandu'];
const STARTS = ['2026-02-12', '2026-03-06', '2026-03-27', '2026-10-23', '2026-10-30'].map((day) => Date.parse(day));

describe('against a count minute by minute', () => {
  it('agrees in random zones with random pauses', () => {
    const marks = fc.uniqueArray(fc.integer({ min: 0, max: 6 * 1440 }), { maxLength: 7 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(fc.property(fc.constantFrom(...ZONES), fc.constantFrom(...STARTS), fc.integer({ min: 0, max: 2 * 1440 }), marks, fc.integer({ min: 1, max: 1200 }), (timeZone, day, offset, at, target) => {
      const calendar = office(timeZone);
      const start = day + offset * MINUTE;
      const instant = (minute: number) => new Date(start + minute * MINUTE).toISOString();
      // Between marks the clock stands still every second time; with an odd number the last pause is open.
      const pauses = at.flatMap((from, place) => (place % 2 === 0 ? [{ from: instant(from), until: at[place + 1] === undefined ? null : instant(at[place + 1] as number) }] : []));
      const clock = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
      const works = (minute: number) => {
        const [date = '', time = ''] = clock.format(start + minute * MINUTE).split(', ');
        const kind = calendar.days.get(date);
        const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
        return kind !== 'HOLIDAY' && (kind === 'WORKDAY' || weekday % 6 !== 0) && OFFICE.some(({ from, to }) => from <= time && time < to);
      };
      const stands = (minute: number) => pauses.some(({ from, until }) => from <= instant(minute) && (until === null || instant(minute) < until));
      const length = 12 * 1440;
      let [counted, due] = [0, null as string | null];
      for (let minute = 0; minute < length && !due; minute += 1) {
        if (stands(minute) || !works(minute)) continue;
        counted += 1;
        if (counted === target) due = instant(minute + 1);
      }
      const ours = dueInstants(calendar, { startedAt: instant(0), minutes: target, warnPercent: 100, pauses });
      expect(ours.warnAt).toBe(ours.dueAt);
      if (due) expect([ours.dueAt, Math.round(minutesUsed(calendar, { startedAt: instant(0), pauses }, due) * 1e6) / 1e6]).toEqual([due, target]);
      else expect(ours.dueAt === null || ours.dueAt > instant(length)).toBe(true);
      if (pauses.length === 0) expect(ours.dueAt).toBe(addWorkingTime(calendar, instant(0), target));
    }), { numRuns: 60 });
  });
});
