'use client';
import Link from 'next/link';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { UnassignedDocument } from '@/app/apollo/generated/graphql';
import { TextLink } from '@/components/link-button';
import { opportunityWorkflow } from '@/domain/opportunity';
import { RelativeDay } from '../values/relative-day';
import { TodayGroup } from './today-group';

/** What waits for a supervisor: opportunities that nobody develops yet, the oldest first. */
export function UnassignedGroup() {
  const t = useTranslations('today');
  const status = [...opportunityWorkflow.initial];
  const { data, previousData } = useQuery(UnassignedDocument, { variables: { filter: { status } }, fetchPolicy: 'cache-and-network' });
  const found = (data ?? previousData)?.opportunities;
  if (!found || found.nodes.length === 0) return null;
  return (
    <TodayGroup title={t('unassigned')} count={found.totalCount.count}>
      {found.nodes.map((row) => (
        <li key={row.id}>
          <Link href={`/opportunities/${row.id}`} className="-mx-2 flex min-h-9 items-center gap-2.5 rounded-md px-2 hover:bg-hover">
            <span className="min-w-0 flex-1 truncate">{row.title} <span className="text-ink-3">{row.customerName}</span></span>
            <RelativeDay at={row.createdAt} className="shrink-0 text-xs text-ink-3" />
          </Link>
        </li>
      ))}
      {found.totalCount.count > found.nodes.length && <li className="py-2 text-sm"><TextLink href={`/opportunities?status=${status.join()}`}>{t('allUnassigned')}</TextLink></li>}
    </TodayGroup>
  );
}
