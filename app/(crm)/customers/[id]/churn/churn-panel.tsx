'use client';
import { useQuery } from '@apollo/client/react';
import { HeartHandshake } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CustomerChurnDocument } from '@/app/apollo/generated/graphql';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { TextLink } from '@/components/link-button';
import { Skeleton } from '@/components/skeleton';
import { ChurnTag } from '../../../values/churn-tag';
import { useDay } from '../../../values/use-day';
import type { CustomerRecord } from '../use-record';

/** The warnings of the customer, the latest first: what said so, what was done, how it ended. */
export function ChurnPanel({ customer }: { customer: CustomerRecord }) {
  const t = useTranslations('customer.churn');
  const day = useDay();
  const { data, error, refetch } = useQuery(CustomerChurnDocument, { variables: { id: customer.id }, fetchPolicy: 'cache-and-network' });
  if (!data) return error ? <ErrorState onRetry={() => void refetch()} /> : <Skeleton className="h-40" />;
  const { nodes } = data.customer.churnCases;
  if (nodes.length === 0) return <EmptyState icon={<HeartHandshake />} title={t('none')} text={t('noneText')} />;
  return (
    <ul>
      {nodes.map(({ id, number, status, evidence, measureCount, createdAt, closedAt, lostReason }) => (
        <li key={id} className="border-b border-line py-2.5">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <TextLink href={`/churn-cases/${id}`} className="font-mono text-xs">{number}</TextLink>
            <ChurnTag status={status} />
            {lostReason && <span>{lostReason.label}</span>}
            <span className="ms-auto text-sm text-ink-3">{closedAt ? `${day.short(createdAt)} – ${day.short(closedAt)}` : day.short(createdAt)}</span>
          </p>
          <p className="mt-1 text-sm text-ink-2 wrap-anywhere">{evidence}{measureCount > 0 && <span className="ms-2 text-ink-3">{t('measures', { count: measureCount })}</span>}</p>
        </li>
      ))}
    </ul>
  );
}
