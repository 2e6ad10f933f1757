'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { ChurnPreviewDocument, type ChurnRuleTermsInput } from '@/app/apollo/generated/graphql';
import { cn } from '@/components/cn';
import { useCan } from '../viewer';

/** How many customers a scan would warn of today: with the rules as they are, or with one as it is about to be. */
export function Preview({ rule, className }: { rule: ChurnRuleTermsInput | null; className?: string }) {
  const t = useTranslations('churnRules.preview');
  const signals = useTranslations('churnCase.signals');
  const skip = !useCan()('churnCase:scan') || (rule !== null && rule.windowDays < 1);
  const { data, previousData, loading } = useQuery(ChurnPreviewDocument, { variables: { rule }, skip, fetchPolicy: 'cache-and-network' });
  const found = (data ?? previousData)?.churnPreview;
  if (skip || !found) return null;
  const parts = found.signals.map(({ signal, count }) => t('part', { signal: signals(signal), count }));
  return (
    <output className={cn('block rounded-md border border-accent-line bg-accent-soft px-3 py-2.5 text-accent-strong', loading && 'opacity-60', className)}>
      {t(rule ? 'draft' : 'now', { count: found.total })}{parts.length > 0 && <span className="ms-2 text-sm">{parts.join(t('separator'))}</span>}
    </output>
  );
}
