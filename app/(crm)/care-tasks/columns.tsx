'use client';
import { useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import type { Column } from '@/components/data-table';
import { ChannelIcon } from '../customers/[id]/log/channel-icon';
import { CareTag } from '../values/care-tag';
import { DueLocalDay, LocalDay } from '../values/local-day';
import { Money } from '../values/money';
import { Nothing } from '../values/nothing';
import { RelativeDay } from '../values/relative-day';
import type { CareView } from './list-state';
import type { CareTaskRow } from './use-care-list';
import { useTaskName } from './use-task-name';

export function useColumns(view: CareView): Column<CareTaskRow>[] {
  const t = useTranslations();
  const column = useTranslations('careTasks.column');
  const name = useTaskName();
  const settled = view === 'done';
  return [
    {
      id: 'customer', header: column('customer'), minWidth: 240, phone: 'title',
      cell: ({ customer, contact, number }) => <>{customer?.name ?? number} <span className="ms-1 text-xs font-normal text-ink-3 max-md:hidden">{contact?.name}</span></>,
    },
    { id: 'dueOn', header: column('dueOn'), width: 118, phone: 'aside', cell: ({ dueOn }) => (settled ? <LocalDay day={dueOn} /> : <DueLocalDay day={dueOn} />) },
    { id: 'occasion', header: column('occasion'), width: [200, 260], cell: (row) => name(row) },
    { id: 'channel', header: column('channel'), width: 100, phone: 'hidden', cell: ({ channel }) => <span className="flex items-center gap-1.5"><ChannelIcon channel={channel} />{t(`fields.values.channel.${channel}`)}</span> },
    {
      id: 'cost', header: column('cost'), width: 120, align: 'end', phone: 'hidden',
      cell: ({ cost, plannedCost, rule, gift }) => {
        const amount = cost ?? (settled ? null : plannedCost);
        return amount === null ? <Nothing /> : <span title={gift ?? undefined}><Money amount={amount} currency={rule?.currency ?? 'CNY'} full /></span>;
      },
    },
    { id: 'owner', header: column('owner'), width: 148, phone: 'hidden', cell: ({ customer }) => (customer?.owner ? <Person name={customer.owner.name} /> : <Nothing />) },
    { id: 'status', header: column('status'), width: [104, 112], cell: ({ status }) => <CareTag status={status} /> },
    ...(settled ? [{ id: 'completedAt', header: column('completedAt'), width: [104, 116] as const, phone: 'hidden' as const, cell: ({ completedAt }: CareTaskRow) => <RelativeDay at={completedAt} /> }] : []),
  ];
}
