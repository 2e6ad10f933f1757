'use client';
import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { Building2, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { BulkBar, DataTable, ListFooter } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { FilterBar } from '@/components/filter-bar';
import { LinkButton } from '@/components/link-button';
import { PageHeader } from '@/components/page-header';
import { SearchBox } from '@/components/search-box';
import { toast } from '@/components/toast';
import { useUnitColumns } from './columns';
import { MAX_COMPARED } from './compare/compared';
import { FilterChips } from './filter-chips';
import { SORT_KEYS, useUnitList } from './use-unit-list';

export function UnitList() {
  const t = useTranslations('units');
  const router = useRouter();
  const columns = useUnitColumns();
  const list = useUnitList();
  const { state, change } = list;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const compare = () => {
    if (selected.size > MAX_COMPARED) return toast.error(t('compare.tooMany', { max: MAX_COMPARED }));
    router.push(`/units/compare?ids=${[...selected].join()}`);
  };
  const nobody = list.narrowed
    ? <EmptyState icon={<SearchX />} title={t('empty.noHit')} text={t('empty.noHitText')} action={<Button onClick={list.clear}>{t('empty.clear')}</Button>} />
    : <EmptyState icon={<Building2 />} title={t('empty.none')} text={t('empty.noneText')} action={<LinkButton href="/projects">{t('empty.projects')}</LinkButton>} />;
  return (
    <>
      <PageHeader title={t('title')} count={list.total && `${list.total.count}${list.total.more ? '+' : ''}`} />
      <FilterBar label={t('filters')}>
        <SearchBox label={t('search')} placeholder={t('searchHint')} value={state.q} onSearch={(q) => change({ q: q || null })} className="w-56 max-md:w-full" />
        <FilterChips state={state} change={change} />
      </FilterBar>
      <DataTable
        label={t('title')} columns={columns} rows={list.rows} rowId={(row) => row.id} rowLabel={(row) => row.name} rowHref={(row) => `/units/${row.id}`}
        sort={{ key: state.sort, direction: state.dir }} selected={selected} onSelectedChange={setSelected}
        onSortChange={({ key, direction }) => change({ sort: SORT_KEYS.find((known) => known === key) ?? null, dir: direction })}
        loading={list.loading} hasMore={list.hasMore} loadingMore={list.loadingMore} onLoadMore={list.loadMore} total={list.total?.count}
        empty={list.error ? <ErrorState onRetry={list.retry} /> : nobody}
      />
      <BulkBar count={selected.size} onClear={() => setSelected(new Set())}>
        <Button size="sm" disabled={selected.size < 2} onClick={compare}>{t('compare.act')}</Button>
      </BulkBar>
      {selected.size === 0 && <ListFooter hint={t('keys')} />}
    </>
  );
}
