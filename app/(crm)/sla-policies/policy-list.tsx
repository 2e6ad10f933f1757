'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { AlarmClockCheck, CalendarOff, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { SlaPolicyListDocument, type SlaPolicyRowFragment } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { byPrecedence } from '@/domain/sla';
import { useCan } from '../viewer';
import { PolicyRow } from './policy-row';
import { Preview } from './preview';
import { scopeOf } from './scope-of';

const PolicyDialog = onDemand(() => import('./policy-dialog'));

/** What customers are promised, in the order in which the policies are asked, and which of them a ticket would get. */
export function PolicyList() {
  const t = useTranslations('slaPolicies');
  const can = useCan();
  const { data, error, refetch } = useQuery(SlaPolicyListDocument, { fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<'new' | SlaPolicyRowFragment | null>(null);
  const policies = data && byPrecedence(data.slaPolicies.nodes.map(scopeOf));
  const create = can('slaPolicy:create') && <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setOpen('new')}><span className="max-sm:sr-only">{t('create')}</span></Button>;
  const menu = can('calendarDay:update') ? [{ id: 'calendar', label: t('calendar'), icon: <CalendarOff aria-hidden="true" />, href: '/calendar-days' }] : [];
  const shown = () => {
    if (!policies) return error ? <ErrorState onRetry={() => void refetch()} /> : <Skeleton className="h-40 w-full rounded-md" />;
    if (policies.length === 0) return <EmptyState icon={<AlarmClockCheck />} title={t('none')} text={t('noneText')} action={create} />;
    return <ol aria-label={t('title')}>{policies.map((policy, place) => <PolicyRow key={policy.id} policy={policy} place={place + 1} onEdit={() => setOpen(policy)} />)}</ol>;
  };
  return (
    <>
      <PageHeader title={t('title')} count={policies?.length} action={create} menu={menu} />
      <div className="min-h-0 flex-1 overflow-auto" data-print="flow" aria-busy={!policies && !error}>
        <div className="mx-auto max-w-4xl px-5 py-3">
          <p className="py-2 text-sm text-ink-2">{t('text')}</p>
          {policies && policies.length > 0 && <Preview policies={policies} />}
          {shown()}
        </div>
      </div>
      {open && <PolicyDialog policy={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}
