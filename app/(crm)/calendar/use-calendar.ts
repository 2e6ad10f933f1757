'use client';
import { useEffect } from 'react';
import { useQuery } from '@apollo/client/react';
import { createParser, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { CalendarItemsDocument, type CalendarItemsQuery } from '@/app/apollo/generated/graphql';
import { addDays } from '../values/day';
import { useDay } from '../values/use-day';
import { useViewer } from '../viewer';
import { weeksOf } from './month';

export type CalendarItem = CalendarItemsQuery['planItems']['nodes'][number];

const monthParser = createParser({ parse: (text) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null), serialize: (text: string) => text });
const parsers = { month: monthParser, whose: parseAsStringLiteral(['all', 'mine'] as const).withDefault('all') };

/** The plan items of the weeks that the month in the address lies in, page after page until all are there. */
export function useCalendar() {
  const viewer = useViewer();
  const { today } = useDay();
  const [state, setState] = useQueryStates(parsers);
  const month = state.month ?? today.slice(0, 7);
  const days = weeksOf(month);
  const filter = {
    dueOn: { from: days[0], to: addDays(days.at(-1) ?? today, 1) }, ...(state.whose === 'mine' ? { ownerIds: [viewer.id] } : {}),
  };
  const { data, previousData, error, fetchMore, refetch } = useQuery(CalendarItemsDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const page = data?.planItems.pageInfo;
  const more = page?.hasNextPage ? page.endCursor : null;
  useEffect(() => {
    if (more) void fetchMore({ variables: { after: more } });
  }, [more, fetchMore]);
  const shown = (data ?? previousData)?.planItems.nodes;
  const byDay = Map.groupBy(shown ?? [], ({ dueOn }) => dueOn);
  return {
    month, today, days, whose: state.whose, byDay, loading: !shown, failed: Boolean(error) && !shown, retry: () => void refetch(),
    change: (part: { month?: string | null; whose?: 'all' | 'mine' }) => void setState(part),
  };
}
