'use client';
import { useLazyQuery } from '@apollo/client/react';
import { PhoneOutgoing } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LeadContactsDocument } from '@/app/apollo/generated/graphql';
import { EmptyState } from '@/components/empty-state';
import { Timeline, type TimelineItem } from '@/components/timeline';
import { ChannelIcon } from '../../../customers/[id]/log/channel-icon';
import type { LeadRecord } from '../use-record';
import { QuickContact } from './quick-contact';

/** Every attempt to reach them, the last one first, and a line for the next. */
export function ContactPanel({ lead }: { lead: LeadRecord }) {
  const t = useTranslations('lead.log');
  const channels = useTranslations('fields.values.channel');
  const open = lead.steps.some(({ name, allowed }) => name === 'contact' && allowed);
  // The older ones join those that are there, in the browser's copy of the lead.
  const [loadOlder, { loading }] = useLazyQuery(LeadContactsDocument);
  const { nodes, pageInfo } = lead.contactLog;
  const items = nodes.map(({ id, occurredAt, channel, note, createdBy }): TimelineItem => ({
    id, at: occurredAt, icon: <ChannelIcon channel={channel} />, color: 'accent', body: note,
    title: <><span className="font-medium">{channels(channel)}</span>{createdBy && <span className="ms-2 text-sm text-ink-3">{createdBy.name}</span>}</>,
  }));
  return (
    <>
      {open && <QuickContact lead={lead} />}
      {items.length
        ? <Timeline label={t('title')} items={items} hasMore={pageInfo.hasNextPage} loadingMore={loading} onLoadMore={() => void loadOlder({ variables: { id: lead.id, after: pageInfo.endCursor } })} />
        : <EmptyState icon={<PhoneOutgoing />} title={t('none')} text={open ? t('noneText') : t('noneReadingText')} />}
    </>
  );
}
