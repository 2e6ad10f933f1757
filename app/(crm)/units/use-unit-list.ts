'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { parseAsArrayOf, parseAsFloat, parseAsString, parseAsStringLiteral, useQueryStates, type inferParserType } from 'nuqs';
import { type UnitFilter, type UnitListQuery, UnitListDocument, type UnitSortField } from '@/app/apollo/generated/graphql';
import { UNIT_STATUSES } from '@/domain/unit';
import { rangeOf } from './range-of';

export type UnitRow = UnitListQuery['units']['nodes'][number];

export const SORT_KEYS = ['NAME', 'TOTAL_PRICE', 'UNIT_PRICE', 'GROSS_AREA', 'FLOOR'] as const satisfies readonly UnitSortField[];

const none: UnitRow[] = [];
const parsers = {
  q: parseAsString.withDefault(''),
  project: parseAsString,
  building: parseAsString,
  layout: parseAsArrayOf(parseAsString),
  status: parseAsArrayOf(parseAsStringLiteral(UNIT_STATUSES)),
  facing: parseAsArrayOf(parseAsString),
  areaFrom: parseAsFloat,
  areaTo: parseAsFloat,
  /** In units of 10,000 yuan, as prices of homes are spoken of. */
  priceFrom: parseAsFloat,
  priceTo: parseAsFloat,
  sort: parseAsStringLiteral(SORT_KEYS).withDefault('NAME'),
  dir: parseAsStringLiteral(['asc', 'desc']).withDefault('asc'),
};

export type ListState = inferParserType<typeof parsers>;
export type ListChange = { [Key in keyof ListState]?: ListState[Key] | null };

export function filterOf(state: ListState): UnitFilter {
  return {
    projectIds: state.project ? [state.project] : null, buildingIds: state.building ? [state.building] : null, layoutIds: state.layout, status: state.status,
    facingIds: state.facing, grossArea: rangeOf(state.areaFrom, state.areaTo), totalPrice: rangeOf(state.priceFrom, state.priceTo, 10_000),
  };
}

/** The units for this address, page by page. */
export function useUnitList() {
  const [state, change] = useQueryStates(parsers);
  const list = useQuery(UnitListDocument, {
    variables: { first: 50, search: state.q || null, filter: filterOf(state), sort: { by: state.sort, direction: state.dir === 'asc' ? 'ASC' : 'DESC' } },
    fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first',
  });
  const connection = (list.data ?? list.previousData)?.units;
  const after = connection?.pageInfo.endCursor;
  const { q: _q, sort: _sort, dir: _dir, ...filters } = state;
  return {
    state, change: (part: ListChange) => void change(part),
    clear: () => void change(null),
    narrowed: Boolean(state.q) || Object.values(filters).some((value) => value !== null),
    rows: connection?.nodes ?? none, total: connection?.totalCount,
    loading: list.loading && !connection,
    error: list.data ? undefined : list.error,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    loadingMore: list.networkStatus === NetworkStatus.fetchMore,
    loadMore: () => { if (after) void list.fetchMore({ variables: { after } }); },
    retry: () => void list.refetch(),
  };
}
