'use client';
import { useState } from 'react';
import { Package, Plus, SearchX } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { DataTable, ListFooter } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { FilterBar } from '@/components/filter-bar';
import { FilterChip } from '@/components/filter-chip';
import { useHotkeys } from '@/components/hotkeys';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { RadioGroup } from '@/components/radio-group';
import { SearchBox } from '@/components/search-box';
import { ChoiceList } from '../customers/filters/editors';
import { useDictionary } from '../pickers/use-dictionary';
import { useCan } from '../viewer';
import { useColumns } from './columns';
import { MARKETS, SORT_KEYS, useProductList } from './use-product-list';

const ProductDialog = onDemand(() => import('./product-dialog'));

export function ProductList() {
  const t = useTranslations('products');
  const format = useFormatter();
  const mayCreate = useCan()('product:create');
  const list = useProductList();
  const { state, change } = list;
  const categories = useDictionary('product-category').items;
  const [creating, setCreating] = useState(false);
  useHotkeys((key, event) => {
    if (key !== 'c' || !mayCreate) return;
    event.preventDefault();
    setCreating(true);
  });
  const number = list.count && `${format.number(list.count.count)}${list.count.more ? '+' : ''}`;
  const create = mayCreate && (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setCreating(true)} aria-keyshortcuts="C" data-tip={t('create')} data-tip-keys="C">
      <span className="max-sm:sr-only">{t('create')}</span>
    </Button>
  );
  const nothing = list.narrowed
    ? <EmptyState icon={<SearchX />} title={t('noHit')} text={t('noHitText')} action={<Button onClick={list.clear}>{t('clear')}</Button>} />
    : <EmptyState icon={<Package />} title={t('none')} text={t('noneText')} action={create} />;
  const chosen = state.category && categories.filter(({ id }) => state.category?.includes(id)).map(({ label }) => label).join(t('and'));
  return (
    <>
      <PageHeader title={t('title')} count={number} action={create} />
      <FilterBar label={t('filters')}>
        <SearchBox label={t('search')} placeholder={t('searchHint')} value={state.q} onSearch={(q) => change({ q: q || null })} className="w-64 max-md:w-full" />
        <FilterChip label={t('category')} value={state.category && (chosen || '…')} onClear={() => change({ category: null })}>
          <ChoiceList label={t('category')} items={categories} chosen={state.category ?? []} onChange={(ids) => change({ category: ids.length ? ids : null })} />
        </FilterChip>
        <FilterChip label={t('market')} value={state.market && t(state.market)} onClear={() => change({ market: null })}>
          <RadioGroup label={t('market')} labelHidden options={MARKETS.map((value) => ({ value, label: t(value) }))} value={state.market} onValueChange={(market) => change({ market })} />
        </FilterChip>
      </FilterBar>
      <DataTable
        label={t('title')} columns={useColumns()} rows={list.rows} rowId={(row) => row.id} rowLabel={(row) => row.name} rowHref={(row) => `/products/${row.id}`}
        sort={{ key: state.sort, direction: state.dir }} onSortChange={({ key, direction }) => change({ sort: SORT_KEYS.find((known) => known === key) ?? null, dir: direction })}
        loading={list.loading} hasMore={list.hasMore} loadingMore={list.loadingMore} onLoadMore={list.loadMore} total={list.count?.count}
        empty={list.failed ? <ErrorState onRetry={list.retry} /> : nothing}
      />
      <ListFooter hint={t('keys')} total={number && t('count', { count: list.count?.count ?? 0, number })} />
      {creating && <ProductDialog onClose={() => setCreating(false)} />}
    </>
  );
}
