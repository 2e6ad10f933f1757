'use client';
import { Contact, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { DataTable, ListFooter } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { FilterBar } from '@/components/filter-bar';
import { LinkButton } from '@/components/link-button';
import { PageHeader } from '@/components/page-header';
import { SearchBox } from '@/components/search-box';
import { useColumns } from './columns';
import { SORT_KEYS, useContactList } from './use-contact-list';

export function ContactList() {
  const t = useTranslations('contacts');
  const columns = useColumns();
  const list = useContactList();
  const { state, change } = list;
  const nobody = state.q
    ? <EmptyState icon={<SearchX />} title={t('empty.noHit')} text={t('empty.noHitText')} action={<Button onClick={() => change({ q: null })}>{t('empty.clear')}</Button>} />
    : <EmptyState icon={<Contact />} title={t('empty.none')} text={t('empty.noneText')} action={<LinkButton href="/customers">{t('empty.customers')}</LinkButton>} />;
  return (
    <>
      <PageHeader title={t('title')} />
      <FilterBar label={t('search')}>
        <SearchBox label={t('search')} placeholder={t('searchHint')} value={state.q} onSearch={(q) => change({ q: q || null })} className="w-80 max-md:w-full" />
      </FilterBar>
      <DataTable
        label={t('title')} columns={columns} rows={list.rows} rowId={(row) => row.id} rowLabel={(row) => row.name}
        rowHref={(row) => (row.customer ? `/customers/${row.customer.id}` : '/customers')}
        sort={{ key: state.sort, direction: state.dir }}
        onSortChange={({ key, direction }) => change({ sort: SORT_KEYS.find((known) => known === key) ?? null, dir: direction })}
        loading={list.loading} hasMore={list.hasMore} loadingMore={list.loadingMore} onLoadMore={list.loadMore}
        empty={list.error ? <ErrorState onRetry={list.retry} /> : nobody}
      />
      <ListFooter hint={t('keys')} />
    </>
  );
}
