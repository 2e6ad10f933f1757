'use client';
import { useState, type ReactNode } from 'react';
import { Headset, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ServiceTicketFilter } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LoadMore } from '@/components/load-more';
import { onDemand } from '@/components/on-demand';
import { Section } from '@/components/section';
import { Skeleton } from '@/components/skeleton';
import { useCan } from '../../viewer';
import type { About } from '../new/draft';
import { TicketLine } from './ticket-line';
import { type Pile, useLinked } from './use-linked';

const CreateDialog = onDemand(() => import('../new/create-dialog'));

interface LinkedTicketsProps {
  /** Which tickets are about the record. */
  filter: ServiceTicketFilter;
  /** What a new one is about. */
  about: About;
}

/** Everything that was asked about a record, what is open first. */
export function TicketPanel({ filter, about }: LinkedTicketsProps) {
  const t = useTranslations('serviceTickets.linked');
  const linked = useLinked(filter);
  const create = useCreateButton(about);
  if (linked.failed) return <ErrorState onRetry={linked.retry} />;
  if (linked.loading) return <Skeleton className="h-40" />;
  const { open, closed } = linked;
  if (open.rows.length + closed.rows.length === 0) return <>{create.dialog}<EmptyState icon={<Headset />} title={t('none')} text={t('noneText')} action={create.button} /></>;
  return (
    <div className="grid gap-5">
      <PileOf title={t('open')} pile={open} empty={t('noneOpen')} actions={create.button} />
      {closed.rows.length > 0 && <PileOf title={t('closed')} pile={closed} />}
      {create.dialog}
    </div>
  );
}

/** The same as one section among others of a page. */
export function TicketSection({ filter, about }: LinkedTicketsProps) {
  const t = useTranslations('serviceTickets');
  const linked = useLinked(filter);
  const create = useCreateButton(about);
  const { open, closed, loading, failed, retry } = linked;
  return (
    <Section title={t('title')} actions={create.button}>
      {failed && <ErrorState onRetry={retry} />}
      {loading && <Skeleton className="h-12" />}
      {!loading && !failed && open.rows.length + closed.rows.length === 0 && <p className="text-ink-3">{t('linked.none')}</p>}
      <Lines pile={open} />
      <Lines pile={closed} />
      {create.dialog}
    </Section>
  );
}

function PileOf({ title, pile, empty, actions }: { title: string; pile: Pile; empty?: string; actions?: ReactNode }) {
  return (
    <Section title={title} quiet actions={actions}>
      {pile.rows.length === 0 && empty && <p className="text-ink-3">{empty}</p>}
      <Lines pile={pile} />
    </Section>
  );
}

function Lines({ pile: { rows, hasMore, loadingMore, loadMore } }: { pile: Pile }) {
  return (
    <>
      {rows.length > 0 && <ul>{rows.map((ticket) => <TicketLine key={ticket.id} ticket={ticket} />)}</ul>}
      <LoadMore hasMore={hasMore} loading={loadingMore} onLoadMore={loadMore} />
    </>
  );
}

function useCreateButton(about: About) {
  const t = useTranslations('serviceTickets');
  const may = useCan()('serviceTicket:create');
  const [creating, setCreating] = useState(false);
  return {
    button: may && <Button size="sm" icon={<Plus aria-hidden="true" />} onClick={() => setCreating(true)}>{t('create')}</Button>,
    dialog: creating && <CreateDialog about={about} onClose={() => setCreating(false)} />,
  };
}
