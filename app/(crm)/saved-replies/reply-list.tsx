'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { MessageSquareText, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type SavedReplyRowFragment, SavedReplyListDocument } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { Section } from '@/components/section';
import { Skeleton } from '@/components/skeleton';
import { useCan, useViewer } from '../viewer';
import { ReplyRow } from './reply-row';

const ReplyDialog = onDemand(() => import('./reply-dialog'));

/** The replies that one has at hand: one's own, and those that the department shares. */
export function ReplyList() {
  const t = useTranslations('savedReplies');
  const can = useCan();
  const viewer = useViewer();
  const { data, error, refetch } = useQuery(SavedReplyListDocument, { variables: { filter: { offered: true } }, fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<'new' | SavedReplyRowFragment | null>(null);
  const replies = data?.savedReplies.nodes;
  const create = can('savedReply:create') && <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setOpen('new')}><span className="max-sm:sr-only">{t('create')}</span></Button>;
  const { mine = [], others = [] } = Object.groupBy(replies ?? [], ({ owner }) => (owner?.id === viewer.id ? 'mine' : 'others'));
  const shown = () => {
    if (!replies) return error ? <ErrorState onRetry={() => void refetch()} /> : <Skeleton className="h-40 w-full rounded-md" />;
    if (replies.length === 0) return <EmptyState icon={<MessageSquareText />} title={t('none')} text={t('noneText')} action={create} />;
    return ([['mine', mine], ['others', others]] as const).map(([group, rows]) => rows.length > 0 && (
      <Section key={group} title={t(group)} quiet className="mt-3"><ul>{rows.map((reply) => <ReplyRow key={reply.id} reply={reply} onEdit={() => setOpen(reply)} />)}</ul></Section>
    ));
  };
  return (
    <>
      <PageHeader title={t('title')} count={replies?.length} action={create} />
      <div className="min-h-0 flex-1 overflow-auto" data-print="flow" aria-busy={!replies && !error}>
        <div className="mx-auto max-w-4xl px-5 py-3">
          <p className="py-2 text-sm text-ink-2">{t('text')}</p>
          {shown()}
        </div>
      </div>
      {open && <ReplyDialog reply={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}
