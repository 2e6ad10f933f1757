'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { BellRing, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ReminderRuleListDocument, type ReminderRuleRowFragment } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { useCan } from '../viewer';
import { ReminderRuleRow } from './rule-row';

const RuleDialog = onDemand(() => import('./rule-dialog'));

/** Who is reminded of what, one sentence each. */
export function RuleList() {
  const t = useTranslations('reminderRules');
  const can = useCan();
  const { data, error, refetch } = useQuery(ReminderRuleListDocument, { fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<'new' | ReminderRuleRowFragment | null>(null);
  const rules = data?.reminderRules.nodes;
  const create = can('reminderRule:create') && <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setOpen('new')}><span className="max-sm:sr-only">{t('create')}</span></Button>;
  const shown = () => {
    if (!rules) return error ? <ErrorState onRetry={() => void refetch()} /> : <Waiting />;
    if (rules.length === 0) return <EmptyState icon={<BellRing />} title={t('none')} text={t('noneText')} action={create} />;
    return <ul>{rules.map((rule) => <ReminderRuleRow key={rule.id} rule={rule} onEdit={() => setOpen(rule)} />)}</ul>;
  };
  return (
    <>
      <PageHeader title={t('title')} count={rules?.length} action={create} />
      <div className="min-h-0 flex-1 overflow-auto" data-print="flow"><div className="mx-auto max-w-4xl px-5 py-3">{shown()}</div></div>
      {open && <RuleDialog rule={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}

function Waiting() {
  return <div aria-busy="true" className="grid gap-7 py-3">{[0, 1, 2, 3].map((place) => <div key={place} className="grid gap-2"><Skeleton className="w-40" /><Skeleton className="w-96 max-w-full" /></div>)}</div>;
}
