'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { ClipboardList, HeartHandshake, Play, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CareRuleListDocument, type CareRuleRowFragment, CareRulesRunDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { toast } from '@/components/toast';
import { useCan } from '../viewer';
import { CareRuleRow } from './rule-row';

const RuleDialog = onDemand(() => import('./rule-dialog'));

/** On which occasions customers are cared for, how, and what it costs. */
export function RuleList() {
  const t = useTranslations('careRules');
  const can = useCan();
  const { data, error, refetch } = useQuery(CareRuleListDocument, { fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<'new' | CareRuleRowFragment | null>(null);
  const rules = data?.careRules.nodes;
  const run = useAct(CareRulesRunDocument, (answer) => answer.careRulesRun, { refetch: ['CareRuleList'] });
  const runNow = () => run.runOrThrow({}).then(({ made }) => toast.success(t('ran', { made }))).catch((failure: Error) => toast.error(failure.message));
  const create = can('careRule:create') && <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setOpen('new')}><span className="max-sm:sr-only">{t('create')}</span></Button>;
  const menu = [
    ...(can('careRule:update') ? [{ id: 'run', label: t('run'), icon: <Play aria-hidden="true" />, onSelect: () => void runNow() }] : []),
    ...(can('visitSheet:read') ? [{ id: 'sheets', label: t('sheets'), icon: <ClipboardList aria-hidden="true" />, href: '/visit-sheets' }] : []),
  ];
  const shown = () => {
    if (!rules) return error ? <ErrorState onRetry={() => void refetch()} /> : <Waiting />;
    if (rules.length === 0) return <EmptyState icon={<HeartHandshake />} title={t('none')} text={t('noneText')} action={create} />;
    return <ul>{rules.map((rule) => <CareRuleRow key={rule.id} rule={rule} onEdit={() => setOpen(rule)} />)}</ul>;
  };
  return (
    <>
      <PageHeader title={t('title')} count={rules?.length} action={create} menu={menu} />
      <div className="min-h-0 flex-1 overflow-auto" data-print="flow"><div className="mx-auto max-w-4xl px-5 py-3">{shown()}</div></div>
      {open && <RuleDialog rule={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}

function Waiting() {
  return <div aria-busy="true" className="grid gap-7 py-3">{[0, 1, 2, 3].map((place) => <div key={place} className="grid gap-2"><Skeleton className="w-40" /><Skeleton className="w-96 max-w-full" /></div>)}</div>;
}
