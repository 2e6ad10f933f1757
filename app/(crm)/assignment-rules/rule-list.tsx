'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Plus, Shuffle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { AssignmentRuleListDocument, type AssignmentRuleRowFragment } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { useCan } from '../viewer';
import { Preview } from './preview';
import { AssignmentRuleRow } from './rule-row';

const RuleDialog = onDemand(() => import('./rule-dialog'));

/** Among whom tickets are handed out, in the order in which the rules are asked, and who would get a given one. */
export function RuleList() {
  const t = useTranslations('assignmentRules');
  const can = useCan();
  const { data, error, refetch } = useQuery(AssignmentRuleListDocument, { fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<'new' | AssignmentRuleRowFragment | null>(null);
  const rules = data?.assignmentRules.nodes;
  const create = can('assignmentRule:create') && <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setOpen('new')}><span className="max-sm:sr-only">{t('create')}</span></Button>;
  const shown = () => {
    if (!rules) return error ? <ErrorState onRetry={() => void refetch()} /> : <Skeleton className="h-40 w-full rounded-md" />;
    if (rules.length === 0) return <EmptyState icon={<Shuffle />} title={t('none')} text={t('noneText')} action={create} />;
    return (
      <>
        <ol>{rules.map((rule) => <AssignmentRuleRow key={rule.id} rule={rule} last={rule.position === rules.length} onEdit={() => setOpen(rule)} />)}</ol>
        <p className="py-3 text-sm text-ink-3">{t('otherwise')}</p>
      </>
    );
  };
  return (
    <>
      <PageHeader title={t('title')} count={rules?.length} action={create} />
      <div className="min-h-0 flex-1 overflow-auto" data-print="flow" aria-busy={!rules && !error}>
        <div className="mx-auto max-w-4xl px-5 py-3">
          <p className="py-2 text-sm text-ink-2">{t('text')}</p>
          <Preview />
          {shown()}
        </div>
      </div>
      {open && <RuleDialog rule={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}
