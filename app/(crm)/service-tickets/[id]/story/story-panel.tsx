'use client';
import { useLazyQuery } from '@apollo/client/react';
import { CornerDownRight, Hammer, MessageCircleQuestion, MessageSquareQuote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ServiceTicketHandlingsDocument } from '@/app/apollo/generated/graphql';
import { LoadMore } from '@/components/load-more';
import { TextLink } from '@/components/link-button';
import { SatisfactionScore } from '../../../values/ticket-tags';
import { AskedPanel } from '../asked/asked-panel';
import { AttachmentsPanel } from '../attachments/attachments-panel';
import type { Uploads } from '../attachments/use-uploads';
import type { TicketRecord } from '../use-record';
import { Chapter } from './chapter';
import { FeedbackForm } from './feedback-form';
import { HandleForm } from './handle-form';

/** What was asked, each time that it was handled and what the customer said of it, in the order in which it happened; the next line is written at the end. */
export function StoryPanel({ ticket, uploads }: { ticket: TicketRecord; uploads: Uploads }) {
  const t = useTranslations('serviceTicket.story');
  const channels = useTranslations('fields.values.channel');
  const sources = useTranslations('fields.values.feedbackBy');
  const [loadMore, { loading }] = useLazyQuery(ServiceTicketHandlingsDocument);
  const may = (step: string) => ticket.steps.some(({ name, allowed }) => name === step && allowed);
  const { nodes, pageInfo } = ticket.handlings;
  return (
    <>
      <ol aria-label={t('label')} className="grid">
        <Chapter
          icon={<MessageCircleQuestion />} at={ticket.createdAt} title={t('asked', { name: ticket.contact?.name ?? ticket.customer?.name ?? '' })}
          hint={[ticket.channel && channels(ticket.channel), ticket.createdBy?.name].filter(Boolean).join(' · ')}
        >
          {ticket.request}
        </Chapter>
        {ticket.mergedFrom.map((other) => (
          <Chapter key={other.id} icon={<CornerDownRight />} at={other.createdAt} title={<>{t('merged')} <TextLink href={`/service-tickets/${other.id}`}>{other.title}</TextLink></>} hint={other.number}>{other.request}</Chapter>
        ))}
        {nodes.map(({ id, loop, handling, handledAt, handler, satisfaction, outcome, feedbackAt, feedbackBy }) => [
          <Chapter key={id} icon={<Hammer />} color="accent" at={handledAt} title={loop > 1 ? t('handledAgain', { loop }) : t('handled')} hint={handler?.name ?? t('elsewhere')}>{handling}</Chapter>,
          satisfaction !== null && (
            <Chapter key={`${id} said`} icon={<MessageSquareQuote />} color="amber" at={feedbackAt ?? handledAt} title={<span className="inline-flex flex-wrap items-center gap-2">{t('said')} <SatisfactionScore score={satisfaction} /></span>} hint={feedbackBy ? sources(feedbackBy) : undefined}>{outcome}</Chapter>
          ),
        ])}
      </ol>
      <LoadMore hasMore={pageInfo.hasNextPage} loading={loading} onLoadMore={() => void loadMore({ variables: { id: ticket.id, after: pageInfo.endCursor } })} />
      <AttachmentsPanel ticket={ticket} uploads={uploads} />
      <AskedPanel ticket={ticket} />
      {may('handle') && <HandleForm ticket={ticket} />}
      {may('feedback') && <FeedbackForm ticket={ticket} />}
    </>
  );
}
