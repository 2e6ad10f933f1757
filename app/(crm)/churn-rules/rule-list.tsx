'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Plus, SlidersHorizontal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ChurnRuleListDocument, type ChurnRuleRowFragment } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { useCan } from '../viewer';
import { Preview } from './preview';
import { ChurnRuleRow } from './rule-row';

const RuleDialog = onDemand(() => import('./rule-dialog'));

/** When a customer is warned of, one sentence each, and what that comes to today. */
export function RuleList() {
  const t = useTranslations('churnRules');
  const can = useCan();
  const { data, error, refetch } = useQuery(ChurnRuleListDocument, { fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<'new' | ChurnRuleRowFragment | null>(null);
  const rules = data?.churnRules.nodes;
  const create = can('churnRule:create') && <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setOpen('new')}><span className="max-sm:sr-only">{t('create')}</span></Button>;
  const shown = () => {
    if (!rules) return error ? <ErrorState onRetry={() => void refetch()} /> : <Skeleton className="h-40 w-full rounded-md" />;
    if (rules.length === 0) return <EmptyState icon={<SlidersHorizontal />} title={t('none')} text={t('noneText')} action={create} />;
    return <ul>{rules.map((rule) => <ChurnRuleRow key={rule.id} rule={rule} onEdit={() => setOpen(rule)} />)}</ul>;
  };
  return (
    <>
      <PageHeader title={t('title')} count={rules?.length} action={create} />
      <div className="min-h-0 flex-1 overflow-auto" data-print="flow" aria-busy={!rules && !error}>
        <div className="mx-auto max-w-4xl px-5 py-3">
          <p className="py-2 text-sm text-ink-2">{t('text')}</p>
          <Preview rule={null} className="my-2" />
          {shown()}
        </div>
      </div>
      {open && <RuleDialog rule={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}
