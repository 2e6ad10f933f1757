'use client';
import { useEffect } from 'react';
import { useQuery } from '@apollo/client/react';
import { CalendarItemsDocument, CareCalendarDocument } from '@/app/apollo/generated/graphql';
import { useTaskName } from '../care-tasks/use-task-name';

/** What stands on a day, whatever it is. */
export interface CalendarEntry {
  id: string;
  day: string;
  title: string;
  about: string | null;
  owner: string | null;
  settled: boolean;
  /** Care shows another colour and sign than a plan. */
  kind: 'plan' | 'care';
  href: string | null;
}

interface Stretch {
  from: string;
  /** The end, excluded. */
  to: string;
  /** Only what these users are to do. */
  ownerIds: string[] | undefined;
  skip: boolean;
}

interface PageInfo { hasNextPage: boolean; endCursor: string | null }

/** Asks for page after page until all are there. */
function useAll(page: PageInfo | undefined, fetchMore: (options: { variables: { after: string } }) => unknown): void {
  const more = page?.hasNextPage ? page.endCursor : null;
  useEffect(() => {
    if (more) fetchMore({ variables: { after: more } });
  }, [more, fetchMore]);
}

const owners = (ownerIds: string[] | undefined) => (ownerIds ? { ownerIds } : {});

/** The items of the development plans. */
export function usePlans({ from, to, ownerIds, skip }: Stretch) {
  const { data, previousData, error, fetchMore, refetch } = useQuery(CalendarItemsDocument, { variables: { filter: { dueOn: { from, to }, ...owners(ownerIds) } }, fetchPolicy: 'cache-and-network', skip });
  useAll(data?.planItems.pageInfo, fetchMore);
  const entries = (data ?? previousData)?.planItems.nodes.map(({ id, dueOn, todo, resultAt, waiver, owner, opportunity }): CalendarEntry => ({
    id, day: dueOn, title: todo, about: opportunity?.customerName ?? null, owner: owner?.name ?? null, settled: resultAt !== null || waiver !== null, kind: 'plan',
    href: opportunity ? `/opportunities/${opportunity.id}` : null,
  }));
  return { entries: skip ? [] : entries, failed: Boolean(error), retry: () => void refetch() };
}

/** The care tasks. */
export function useCare({ from, to, ownerIds, skip }: Stretch) {
  const name = useTaskName();
  const { data, previousData, error, fetchMore, refetch } = useQuery(CareCalendarDocument, { variables: { filter: { dueOn: { from, to }, ...owners(ownerIds) } }, fetchPolicy: 'cache-and-network', skip });
  useAll(data?.careTasks.pageInfo, fetchMore);
  const entries = (data ?? previousData)?.careTasks.nodes.map((task): CalendarEntry => ({
    id: task.id, day: task.dueOn, title: name(task), about: [task.customer?.name, task.contact?.name].filter(Boolean).join(' · '), owner: task.customer?.owner?.name ?? null,
    settled: task.completedAt !== null, kind: 'care', href: `/care-tasks?task=${task.id}`,
  }));
  return { entries: skip ? [] : entries, failed: Boolean(error), retry: () => void refetch() };
}
