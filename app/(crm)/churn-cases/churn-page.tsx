'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { ChartNoAxesColumn, ScanSearch, SlidersHorizontal } from 'lucide-react';
import { ChurnScanNowDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { FilterBar } from '@/components/filter-bar';
import type { MenuEntry } from '@/components/menu';
import { PageHeader } from '@/components/page-header';
import { SearchBox } from '@/components/search-box';
import { SegmentedControl } from '@/components/segmented-control';
import { toast } from '@/components/toast';
import { useCan } from '../viewer';
import { ChurnList } from './churn-list';
import { FilterChips } from './filter-chips';
import { QUEUES, useFilter, useListState } from './list-state';
import { REFRESH } from './refresh';
import { useChurnList } from './use-churn-list';

/** Customers who may be leaving: who was warned of, whom something is done about, how it ended. */
export function ChurnPage() {
  const t = useTranslations('churnCases');
  const can = useCan();
  const format = useFormatter();
  const address = useListState();
  const { state, change } = address;
  const list = useChurnList(useFilter(state), state);
  const scan = useScan();
  const number = list.count && `${format.number(list.count.count)}${list.count.more ? '+' : ''}`;
  const menu: MenuEntry[] = [
    ...(can('churnCase:scan') ? [{ id: 'scan', label: t('scan'), icon: <ScanSearch aria-hidden="true" />, onSelect: () => void scan() }] : []),
    { id: 'winBack', label: t('winBack'), icon: <ChartNoAxesColumn aria-hidden="true" />, href: '/win-back' },
    ...(can('churnRule:read') ? [{ id: 'rules', label: t('rules'), icon: <SlidersHorizontal aria-hidden="true" />, href: '/churn-rules' }] : []),
  ];
  const waiting = (queue: (typeof QUEUES)[number]) => {
    const count = queue === 'warned' || queue === 'deferred' ? list.queues[queue] : undefined;
    return count?.count ? `${t(`queue.${queue}`)} ${count.count}${count.more ? '+' : ''}` : t(`queue.${queue}`);
  };
  return (
    <>
      <PageHeader title={t('title')} count={number} menu={menu} />
      <FilterBar label={t('filters')}>
        <SegmentedControl label={t('queues')} options={QUEUES.map((value) => ({ value, label: waiting(value) }))} value={state.queue} onValueChange={(queue) => change({ queue, sort: null, dir: null })} />
        <SearchBox label={t('search')} placeholder={t('searchHint')} value={state.q} onSearch={(q) => change({ q: q || null })} className="w-60 max-md:w-44" />
        <FilterChips {...address} />
      </FilterBar>
      <ChurnList address={address} list={list} />
    </>
  );
}

/** The scan that otherwise runs at night. */
function useScan(): () => Promise<void> {
  const t = useTranslations('churnCases');
  const act = useAct(ChurnScanNowDocument, (data) => data.churnScan, { refetch: REFRESH });
  return async () => {
    try {
      const { scan } = await act.runOrThrow({});
      toast.success(t('scanned', { count: scan?.total ?? 0 }));
    } catch (reason) { toast.error(reason instanceof Error ? reason.message : String(reason)); }
  };
}
