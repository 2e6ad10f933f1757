'use client';
import { createParser, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { addDays } from '../values/day';
import { useDay } from '../values/use-day';
import { useCan, useViewer } from '../viewer';
import { weeksOf } from './month';
import { useCare, usePlans } from './use-entries';

export const WHAT = ['everything', 'plans', 'care'] as const;

const monthParser = createParser({ parse: (text) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null), serialize: (text: string) => text });
const parsers = { month: monthParser, whose: parseAsStringLiteral(['all', 'mine'] as const).withDefault('all'), what: parseAsStringLiteral(WHAT).withDefault('everything') };

/** Plans and care of the weeks that the month in the address lies in. */
export function useCalendar() {
  const viewer = useViewer();
  const can = useCan();
  const { today } = useDay();
  const [state, setState] = useQueryStates(parsers);
  const month = state.month ?? today.slice(0, 7);
  const days = weeksOf(month);
  const stretch = { from: days[0] ?? today, to: addDays(days.at(-1) ?? today, 1), ownerIds: state.whose === 'mine' ? [viewer.id] : undefined };
  const plans = usePlans({ ...stretch, skip: state.what === 'care' || !can('planItem:read') });
  const care = useCare({ ...stretch, skip: state.what === 'plans' || !can('careTask:read') });
  const byDay = Map.groupBy([...(plans.entries ?? []), ...(care.entries ?? [])], ({ day }) => day);
  return {
    ...state, month, today, days, byDay, both: can('planItem:read') && can('careTask:read'), loading: !plans.entries || !care.entries,
    failed: (plans.failed && !plans.entries) || (care.failed && !care.entries), retry: () => { plans.retry(); care.retry(); },
    change: (part: { month?: string | null; whose?: 'all' | 'mine'; what?: (typeof WHAT)[number] }) => void setState(part),
  };
}
