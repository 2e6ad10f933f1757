import { CombinedGraphQLErrors } from '@apollo/client/errors';
import fc from 'fast-check';
import { dueFirst, dueOf } from '@/app/(crm)/complaints/due-first';
import { figuresShown } from '@/app/apollo/figures';
import type { ServiceTicketStatus } from '@/domain/service-ticket';

const ZONE = 'Asia/Shanghai';
const refetch = jest.fn();
const refused = (message: string, code: string) => new CombinedGraphQLErrors({ data: null, errors: [{ message, extensions: { code } }] });
const shown = (part: { data?: string; previousData?: string; error?: unknown; loading?: boolean }) => figuresShown({ loading: false, refetch, ...part });

test('figures of other filters stand dimmed while new ones are asked for, never beside an error', () => {
  expect(shown({ loading: true })).toEqual({ shown: undefined, stale: false, failed: null });
  expect(shown({ previousData: 'old', loading: true })).toEqual({ shown: 'old', stale: true, failed: null });
  expect(shown({ data: 'new', previousData: 'old', loading: true })).toEqual({ shown: 'new', stale: false, failed: null });
  expect(shown({ previousData: 'old', error: new Error('network') })).toMatchObject({ shown: undefined, stale: false, failed: { text: undefined } });
  // What was asked for stays while asking again fails.
  expect(shown({ data: 'new', error: new Error('network') })).toEqual({ shown: 'new', stale: false, failed: null });
});

test('what the API refuses is told in its words, and not tried again; whatever else goes wrong is', () => {
  expect(shown({ previousData: 'old', error: refused('最多 60 个月', 'BAD_USER_INPUT') })).toEqual({ shown: undefined, stale: false, failed: { text: '最多 60 个月', onRetry: undefined } });
  for (const error of [refused('x', 'INTERNAL_SERVER_ERROR'), new TypeError('Failed to fetch')]) {
    const { failed } = shown({ error });
    expect(failed?.text).toBeUndefined();
    failed?.onRetry?.();
  }
  expect(refetch).toHaveBeenCalledTimes(2);
});

const [open = '', handled = ''] = ['ASSIGNED', 'HANDLED'] satisfies ServiceTicketStatus[];

test('a complaint is due by the earlier of its promises; a promised day binds to its end, and only until it was handled', () => {
  const row = { id: '1', status: open, slaDueAt: null, promisedOn: null };
  expect(dueOf(row, ZONE)).toBeNull();
  expect(dueOf({ ...row, promisedOn: '2026-03-01' }, ZONE)).toEqual({ by: 'DAY', at: Date.parse('2026-03-01T16:00:00Z') });
  expect(dueOf({ ...row, promisedOn: '2026-03-01', slaDueAt: '2026-03-01T16:00:00Z' }, ZONE)?.by).toBe('SLA');
  expect(dueOf({ ...row, promisedOn: '2026-03-01', slaDueAt: '2026-03-01T16:00:01Z' }, ZONE)?.by).toBe('DAY');
  expect(dueOf({ ...row, promisedOn: '2026-03-01', status: handled }, ZONE)).toBeNull();
});

test('what is due first leads, although the two lists that it is made of are cut', () => {
  const day = fc.option(fc.integer({ min: 1, max: 28 }).map((of) => `2026-02-${String(of).padStart(2, '0')}`));
  const row = fc.record({ status: fc.constantFrom(open, handled), slaDueAt: day.map((of) => of && `${of}T08:00:00.000Z`), promisedOn: day });
  fc.assert(fc.property(fc.array(row, { maxLength: 20 }), fc.integer({ min: 1, max: 6 }), (some, first) => {
    const rows = some.map((of, place) => ({ ...of, id: String(place) }));
    const ordered = <T extends { id: string }>(of: T[], key: (one: T) => string) => of.toSorted((a, b) => key(a).localeCompare(key(b)) || Number(a.id) - Number(b.id)).slice(0, first);
    // As the API answers: by the SLA with those without one last, and by the promised day those that have one and are to be handled.
    const bySla = ordered(rows, ({ slaDueAt }) => slaDueAt ?? '9');
    const byDay = ordered(rows.filter(({ status, promisedOn }) => promisedOn && status === open), ({ promisedOn }) => promisedOn ?? '');
    const dues = (of: typeof rows) => of.map((one) => dueOf(one, ZONE)?.at ?? null);
    expect(dues(dueFirst([bySla, byDay], first, ZONE))).toEqual(dues(rows).sort((a, b) => (a ?? Infinity) - (b ?? Infinity) || 0).slice(0, first));
  }));
});
