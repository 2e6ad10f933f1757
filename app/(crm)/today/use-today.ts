'use client';
import { useQuery } from '@apollo/client/react';
import { type TodayQuery, TodayDocument } from '@/app/apollo/generated/graphql';
import { CUSTOMER_STANDING, CUSTOMER_STATUSES } from '@/domain/customer';
import type { Standing } from '@/domain/workflow';
import { addDays, startOfDay } from '../values/day';
import { useDay } from '../values/use-day';
import { useViewer } from '../viewer';

export type TodayCustomer = TodayQuery['due']['nodes'][number];

const THREATENED: Standing = 'RISK';

/** The customers in danger of leaving. */
const RISK_STATUSES = CUSTOMER_STATUSES.filter((status) => CUSTOMER_STANDING[status] === THREATENED);

const DAYS_AHEAD = 7;
const none: TodayCustomer[] = [];

/** What the day asks for: who is due within a week, who is in danger, whom one dealt with last. `mine` leaves out what others hold. */
export function useToday(mine: boolean) {
  const viewer = useViewer();
  const day = useDay();
  const owners = mine ? { ownerIds: [viewer.id] } : {};
  const weekEnd = startOfDay(addDays(day.today, DAYS_AHEAD), day.timeZone);
  const variables = { due: { ...owners, nextContactAt: { to: weekEnd } }, risk: { ...owners, status: RISK_STATUSES }, owners };
  const { data, previousData, error, loading, refetch } = useQuery(TodayDocument, { variables, fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  const due = shown?.due.nodes ?? none;
  const far = (customer: TodayCustomer) => (customer.nextContactAt ? day.distance(customer.nextContactAt) : 0);
  return {
    groups: [
      { id: 'overdue' as const, customers: due.filter((customer) => far(customer) < 0) },
      { id: 'dueToday' as const, customers: due.filter((customer) => far(customer) === 0) },
      { id: 'dueWeek' as const, customers: due.filter((customer) => far(customer) > 0) },
    ],
    moreDue: shown?.due.pageInfo.hasNextPage ?? false, dueCount: shown?.due.totalCount, riskCount: shown?.risk.totalCount, risk: shown?.risk.nodes ?? none,
    recent: (shown?.recent.nodes ?? none).filter(({ lastContactAt }) => lastContactAt),
    loading: loading && !shown, failed: Boolean(error) && !shown, refetch: () => void refetch(),
  };
}
