'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { Globe, Plus, Trash2 } from 'lucide-react';
import { Button } from '@/components/button';
import { FilterBar } from '@/components/filter-bar';
import { useHotkeys } from '@/components/hotkeys';
import type { MenuEntry } from '@/components/menu';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { SearchBox } from '@/components/search-box';
import { SegmentedControl } from '@/components/segmented-control';
import { useCreating } from '../customers/new/use-creating';
import { useCan } from '../viewer';
import { FilterChips } from './filter-chips';
import { LeadList } from './lead-list';
import { useFilter, useListState } from './list-state';
import { useLeadList } from './use-lead-list';

const CreateDialog = onDemand(() => import('./new/create-dialog'));

/** The inbox of leads: what waits, one's own, everything. */
export function LeadPage() {
  const t = useTranslations('leads');
  const can = useCan();
  const format = useFormatter();
  const address = useListState();
  const { state, views, change } = address;
  const list = useLeadList(useFilter(state), state);
  const [creating, setCreating] = useCreating();
  const number = list.count && `${format.number(list.count.count)}${list.count.more ? '+' : ''}`;
  const create = can('lead:create') ? () => void setCreating(true) : undefined;
  useHotkeys((key, event) => {
    if (key !== 'c' || !create) return;
    event.preventDefault();
    create();
  });
  const menu: MenuEntry[] = [
    ...(can('webForm:read') ? [{ id: 'forms', label: t('webForms'), icon: <Globe aria-hidden="true" />, href: '/web-forms' }] : []),
    ...(can('lead:restore') ? [{ id: 'bin', label: t('recycleBin'), icon: <Trash2 aria-hidden="true" />, href: '/recycle-bin?tab=leads' }] : []),
  ];
  const action = create && (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={create} aria-keyshortcuts="C" data-tip={t('create')} data-tip-keys="C">
      <span className="max-sm:sr-only">{t('create')}</span>
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} count={number} action={action} menu={menu} />
      <FilterBar label={t('filters')}>
        <SegmentedControl label={t('views')} options={views.map((value) => ({ value, label: t(`view.${value}`) }))} value={state.view} onValueChange={(view) => change({ view, status: null })} />
        <SearchBox label={t('search')} placeholder={t('searchHint')} value={state.q} onSearch={(q) => change({ q: q || null })} className="w-60 max-md:w-44" />
        <FilterChips {...address} />
      </FilterBar>
      <LeadList address={address} list={list} onCreate={create} />
      {creating && create && <CreateDialog onClose={() => setCreating(false)} />}
    </>
  );
}
