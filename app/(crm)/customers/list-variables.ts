import type { CustomerFilter, CustomerListQueryVariables } from '@/app/apollo/generated/graphql';
import { addDays, startOfDay } from '../values/day';
import type { DuePeriod, ListState } from './list-state';

/** What the API is asked for this address. `today` is a calendar day in `timeZone`; days become instants of that zone. */
export function listVariables(state: ListState, today: string, timeZone: string): Required<Pick<CustomerListQueryVariables, 'filter' | 'search' | 'sort'>> {
  return {
    filter: filterOf(state, today, timeZone),
    search: state.q || null,
    // Always named, so that the cache never mistakes another query's page for this list.
    sort: { by: state.sort, direction: state.dir === 'asc' ? 'ASC' : 'DESC' },
  };
}

function filterOf(state: ListState, today: string, timeZone: string): CustomerFilter | null {
  const { from, to } = state;
  const begin = (day: string) => startOfDay(day, timeZone);
  const filter: CustomerFilter = {
    status: some(state.status), kind: state.kind ?? undefined, abcClass: some(state.abc), gradeIds: some(state.grade), regionIds: some(state.region),
    industryIds: some(state.industry), sourceIds: some(state.source), tagIds: some(state.tag), ownerIds: some(state.owner),
    departmentTreeIds: state.department ? [state.department] : undefined,
    nextContactAt: state.due ? duePeriod(state.due, today, begin) : undefined,
    createdAt: from || to ? { from: from ? begin(from) : undefined, to: to ? begin(addDays(to, 1)) : undefined } : undefined,
  };
  return Object.values(filter).some((value) => value !== undefined) ? filter : null;
}

const some = <T>(values: T[] | null): T[] | undefined => (values?.length ? values : undefined);

function duePeriod(period: DuePeriod, today: string, begin: (day: string) => string) {
  if (period === 'overdue') return { to: begin(today) };
  if (period === 'today') return { from: begin(today), to: begin(addDays(today, 1)) };
  const monday = mondayOf(today);
  return { from: begin(monday), to: begin(addDays(monday, 7)) };
}

/** The Monday on or before a calendar day. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}
