'use client';
import { useQuery } from '@apollo/client/react';
import { createParser, parseAsArrayOf, parseAsString, useQueryStates } from 'nuqs';
import { figuresShown } from '@/app/apollo/figures';
import { type OpportunityFiguresQuery, OpportunityFiguresDocument, type OpportunityFilter } from '@/app/apollo/generated/graphql';
import { addDays, startOfDay } from '../values/day';
import { useDay } from '../values/use-day';

export type Funnel = OpportunityFiguresQuery['opportunityFunnel'];
export type ForecastMonth = OpportunityFiguresQuery['opportunityForecast'][number];

const day = createParser({ parse: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null), serialize: (text: string) => text });
const parsers = { owner: parseAsArrayOf(parseAsString), department: parseAsString, from: day, to: day, currency: parseAsString.withDefault('CNY') };

/** The figures for this address, and the address of the rows behind each of them. */
export function useFigures() {
  const [state, setState] = useQueryStates(parsers);
  const { today, timeZone } = useDay();
  const { from, to, owner, department, currency } = state;
  const begin = (at: string) => startOfDay(at, timeZone);
  const filter: OpportunityFilter = {
    ownerIds: owner?.length ? owner : undefined, departmentTreeIds: department ? [department] : undefined,
    createdAt: from || to ? { from: from ? begin(from) : undefined, to: to ? begin(addDays(to, 1)) : undefined } : undefined,
  };
  const query = useQuery(OpportunityFiguresDocument, { variables: { filter, currency }, fetchPolicy: 'cache-and-network' });
  const { shown, ...asked } = figuresShown(query);
  /** The list of exactly the rows that a figure counts: the filter of this page and the figure's own. */
  const rowsOf = (own: Record<string, string>): string => {
    const common = { ...(owner?.length ? { owner: owner.join() } : {}), ...(department ? { department } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}), currency };
    return `/opportunities?${new URLSearchParams({ ...common, ...own }).toString()}`;
  };
  return {
    state, change: (part: Partial<{ [Key in keyof typeof state]: (typeof state)[Key] | null }>) => void setState(part), today,
    funnel: shown?.opportunityFunnel, forecast: shown?.opportunityForecast, rowsOf, ...asked,
  };
}
