'use client';
import { useState } from 'react';
import { Plus, UserRound } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { DataTable, ListFooter } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { FilterBar } from '@/components/filter-bar';
import { useHotkeys } from '@/components/hotkeys';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { SearchBox } from '@/components/search-box';
import { useCan } from '../viewer';
import { useColumns } from './columns';
import { FilterChips } from './filter-chips';
import { useListState } from './list-state';
import { RowMenu } from './row-menu';
import { useUserList, type UserRow } from './use-user-list';

const CreateDialog = onDemand(() => import('./create-dialog'));
const EditDialog = onDemand(() => import('./edit-dialog'));

type Open = { kind: 'create' } | { kind: 'edit'; user: UserRow } | null;

export function UserList() {
  const t = useTranslations('users');
  const format = useFormatter();
  const can = useCan();
  const { state, change, clear, narrowed } = useListState();
  const list = useUserList(state);
  const [open, setOpen] = useState<Open>(null);
  const mayCreate = can('user:create');
  const mayUpdate = can('user:update');
  useHotkeys((key, event) => {
    if (key !== 'c' || !mayCreate) return;
    event.preventDefault();
    setOpen({ kind: 'create' });
  });
  const number = list.count && `${format.number(list.count.count)}${list.count.more ? '+' : ''}`;
  const create = mayCreate && (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setOpen({ kind: 'create' })} aria-keyshortcuts="C" data-tip={t('create')} data-tip-keys="C">
      <span className="max-sm:sr-only">{t('create')}</span>
    </Button>
  );
  const edit = (user: UserRow) => setOpen({ kind: 'edit', user });
  return (
    <>
      <PageHeader title={t('title')} count={number} action={create} />
      <FilterBar label={t('filters')}>
        <SearchBox label={t('search')} placeholder={t('searchHint')} value={state.q} onSearch={(q) => change({ q: q || null })} className="w-60 max-md:w-44" />
        <FilterChips state={state} change={change} />
      </FilterBar>
      <DataTable
        label={t('title')} columns={useColumns()} rows={list.rows} rowId={(user) => user.id} rowLabel={(user) => user.name}
        onOpen={mayUpdate ? edit : undefined} rowActions={mayUpdate ? (user) => <RowMenu user={user} onEdit={() => edit(user)} /> : undefined}
        sort={{ key: 'NAME', direction: state.dir }} onSortChange={({ direction }) => change({ dir: direction })}
        loading={list.loading} hasMore={list.hasMore} loadingMore={list.loadingMore} onLoadMore={list.loadMore} total={list.count?.count}
        empty={list.failed ? <ErrorState onRetry={list.retry} /> : (
          <EmptyState icon={<UserRound />} title={t('none')} text={t('noneText')} action={narrowed && <Button onClick={clear}>{t('clearFilters')}</Button>} />
        )}
      />
      <ListFooter hint={mayUpdate ? t('keys') : undefined} total={number && t('count', { count: list.count?.count ?? 0, number })} />
      {open?.kind === 'create' && <CreateDialog onClose={() => setOpen(null)} />}
      {open?.kind === 'edit' && <EditDialog key={open.user.id} user={open.user} onClose={() => setOpen(null)} />}
    </>
  );
}
