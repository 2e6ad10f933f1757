'use client';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { SearchX, Warehouse } from 'lucide-react';
import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useFormatter, useTranslations } from 'next-intl';
import { StockListDocument, type StockListQuery, type StockLevelSortField } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { type Column, DataTable, ListFooter } from '@/components/data-table';
import { groupDecimal } from '@/components/decimal-text';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { FilterBar } from '@/components/filter-bar';
import { FilterChip } from '@/components/filter-chip';
import { PageHeader } from '@/components/page-header';
import { SearchBox } from '@/components/search-box';
import { ChoiceList } from '../customers/filters/editors';
import { useDictionary } from '../pickers/use-dictionary';
import { ChoiceTag } from '../values/choice-tag';
import { Nothing } from '../values/nothing';
import { RelativeDay } from '../values/relative-day';

type Row = StockListQuery['stockLevels']['nodes'][number];

const SORT_KEYS = ['QUANTITY', 'COUNTED_AT'] as const satisfies readonly StockLevelSortField[];
const none: Row[] = [];
const parsers = {
  q: parseAsString.withDefault(''), warehouse: parseAsArrayOf(parseAsString), sort: parseAsStringLiteral(SORT_KEYS).withDefault('QUANTITY'),
  dir: parseAsStringLiteral(['asc', 'desc'] as const).withDefault('desc'),
};

/** What lies where. Another system counts it; here one only asks. */
export function StockList() {
  const t = useTranslations('stock');
  const format = useFormatter();
  const columns = useColumns();
  const warehouses = useDictionary('warehouse').items;
  const [state, setState] = useQueryStates(parsers);
  const change = (part: Parameters<typeof setState>[0]) => void setState(part);
  const { q, warehouse, sort, dir } = state;
  const list = useQuery(StockListDocument, {
    variables: { first: 50, search: q || null, warehouseIds: warehouse, sort: { by: sort, direction: dir === 'asc' ? 'ASC' : 'DESC' } }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first',
  });
  const connection = (list.data ?? list.previousData)?.stockLevels;
  const after = connection?.pageInfo.endCursor;
  const count = connection?.totalCount;
  const chosen = warehouses.filter(({ id }) => warehouse?.includes(id)).map(({ label }) => label).join(t('and'));
  const nothing = q || warehouse
    ? <EmptyState icon={<SearchX />} title={t('noHit')} text={t('noHitText')} action={<Button onClick={() => change({ q: null, warehouse: null })}>{t('clear')}</Button>} />
    : <EmptyState icon={<Warehouse />} title={t('none')} text={t('noneText')} />;
  return (
    <>
      <PageHeader title={t('title')} count={count && `${format.number(count.count)}${count.more ? '+' : ''}`} />
      <FilterBar label={t('filters')}>
        <SearchBox label={t('search')} placeholder={t('searchHint')} value={q} onSearch={(next) => change({ q: next || null })} className="w-64 max-md:w-full" />
        <FilterChip label={t('warehouse')} value={warehouse && (chosen || '…')} onClear={() => change({ warehouse: null })}>
          <ChoiceList label={t('warehouse')} items={warehouses} chosen={warehouse ?? []} onChange={(ids) => change({ warehouse: ids.length ? ids : null })} />
        </FilterChip>
      </FilterBar>
      <DataTable
        label={t('title')} columns={columns} rows={connection?.nodes ?? none} rowId={(row) => row.id} rowLabel={(row) => row.product?.name ?? row.id}
        rowHref={(row) => (row.product ? `/products/${row.product.id}` : '/products')}
        sort={{ key: sort, direction: dir }} onSortChange={({ key, direction }) => change({ sort: SORT_KEYS.find((known) => known === key) ?? null, dir: direction })}
        loading={list.loading && !connection} hasMore={connection?.pageInfo.hasNextPage ?? false} loadingMore={list.networkStatus === NetworkStatus.fetchMore} total={count?.count}
        onLoadMore={() => { if (after) void list.fetchMore({ variables: { after } }); }}
        empty={list.error && !list.data ? <ErrorState onRetry={() => void list.refetch()} /> : nothing}
      />
      <ListFooter hint={t('hint')} />
    </>
  );
}

function useColumns(): Column<Row>[] {
  const t = useTranslations('fields.stockLevel');
  const words = useTranslations('stock');
  const product = useTranslations('fields.product');
  return [
    { id: 'sku', header: product('sku'), width: 144, phone: 'meta', cell: (row) => <span className="font-mono text-xs">{row.product?.sku}</span> },
    { id: 'product', header: t('productId'), minWidth: 220, phone: 'title', cell: (row) => row.product?.name ?? <Nothing /> },
    { id: 'warehouse', header: t('warehouseId'), width: 152, cell: (row) => <ChoiceTag choice={row.warehouse} /> },
    { id: 'bin', header: t('bin'), width: 104, phone: 'hidden', cell: (row) => row.bin || <Nothing /> },
    { id: 'quantity', header: t('quantity'), width: 136, align: 'end', sortKey: 'QUANTITY', phone: 'aside', cell: (row) => <span className="tabular-nums">{groupDecimal(row.quantity)} {row.product?.measure?.label}</span> },
    { id: 'countedAt', header: words('countedAt'), width: 136, sortKey: 'COUNTED_AT', cell: (row) => <RelativeDay at={row.countedAt} /> },
  ];
}
