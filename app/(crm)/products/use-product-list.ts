'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { ProductListDocument, type ProductListQuery, type ProductSortField } from '@/app/apollo/generated/graphql';

export type ProductRow = ProductListQuery['products']['nodes'][number];

export const SORT_KEYS = ['NAME', 'SKU', 'CREATED_AT'] as const satisfies readonly ProductSortField[];
export const MARKETS = ['on', 'off'] as const;

const none: ProductRow[] = [];
const parsers = {
  q: parseAsString.withDefault(''),
  category: parseAsArrayOf(parseAsString),
  market: parseAsStringLiteral(MARKETS),
  sort: parseAsStringLiteral(SORT_KEYS).withDefault('NAME'),
  dir: parseAsStringLiteral(['asc', 'desc'] as const).withDefault('asc'),
};

/** The catalogue for this address, page by page. */
export function useProductList() {
  const [state, change] = useQueryStates(parsers);
  const { q, category, market, sort, dir } = state;
  const list = useQuery(ProductListDocument, {
    variables: { first: 50, search: q || null, filter: { categoryIds: category, active: market && market === 'on' }, sort: { by: sort, direction: dir === 'asc' ? 'ASC' : 'DESC' } },
    fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first',
  });
  const connection = (list.data ?? list.previousData)?.products;
  const after = connection?.pageInfo.endCursor;
  return {
    state, change: (part: Parameters<typeof change>[0]) => void change(part), narrowed: Boolean(q || category || market),
    clear: () => void change({ q: null, category: null, market: null }),
    rows: connection?.nodes ?? none, count: connection?.totalCount, loading: list.loading && !connection, failed: Boolean(list.error) && !list.data,
    hasMore: connection?.pageInfo.hasNextPage ?? false, loadingMore: list.networkStatus === NetworkStatus.fetchMore,
    loadMore: () => { if (after) void list.fetchMore({ variables: { after } }); },
    retry: () => void list.refetch(),
  };
}
