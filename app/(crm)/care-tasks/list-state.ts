'use client';
import { parseAsArrayOf, parseAsStringLiteral, useQueryStates } from 'nuqs';
import type { CareTaskFilter } from '@/app/apollo/generated/graphql';
import { CARE_OCCASIONS } from '@/domain/care-rule';
import { ACTIONABLE_TASKS, AWAITING_APPROVAL, SETTLED_TASKS } from '@/domain/care-task';
import { addDays } from '../values/day';
import { useDay } from '../values/use-day';
import { useCan, useViewer } from '../viewer';

/** What is for today, what is late, what comes, what waits for a supervisor, what is settled. */
export const VIEWS = ['today', 'overdue', 'next', 'approval', 'done'] as const;
export type CareView = (typeof VIEWS)[number];
const DAYS_AHEAD = 30;

const parsers = {
  view: parseAsStringLiteral(VIEWS).withDefault('today'), whose: parseAsStringLiteral(['all', 'mine'] as const), occasion: parseAsArrayOf(parseAsStringLiteral(CARE_OCCASIONS)),
};

/** What the address says about the queue. Without a word whoever acts sees their own, whoever approves or only reads everybody's. */
export function useListState() {
  const can = useCan();
  const [{ whose, ...state }, setState] = useQueryStates(parsers);
  return {
    state: { ...state, whose: whose ?? (can('careTask:complete') && !can('careTask:approve') ? 'mine' : 'all') } as const,
    change: (part: Partial<{ view: CareView; whose: 'all' | 'mine'; occasion: (typeof CARE_OCCASIONS)[number][] | null }>) => void setState(part),
  };
}

export type ListState = ReturnType<typeof useListState>['state'];

/** What the API is asked for each queue. */
export function useFilters({ whose, occasion }: Pick<ListState, 'whose' | 'occasion'>): Record<CareView, CareTaskFilter> {
  const viewer = useViewer();
  const { today } = useDay();
  const common = { ...(whose === 'mine' ? { ownerIds: [viewer.id] } : {}), ...(occasion?.length ? { occasion } : {}) };
  const tomorrow = addDays(today, 1);
  const open = { ...common, status: [...ACTIONABLE_TASKS] };
  return {
    today: { ...open, dueOn: { from: today, to: tomorrow } }, overdue: { ...open, dueOn: { to: today } }, next: { ...open, dueOn: { from: tomorrow, to: addDays(tomorrow, DAYS_AHEAD) } },
    approval: { ...common, status: [...AWAITING_APPROVAL] }, done: { ...common, status: [...SETTLED_TASKS] },
  };
}
