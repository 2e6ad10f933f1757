'use client';
import Link from 'next/link';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { TodayChurnDocument } from '@/app/apollo/generated/graphql';
import { TextLink } from '@/components/link-button';
import { OPEN_CASES } from '@/domain/churn-case';
import { ChurnTag } from '../values/churn-tag';
import { useViewer } from '../viewer';
import { TodayGroup } from './today-group';

/** Customers who may be leaving, the latest warning first, with what says so. */
export function ChurnGroup({ mine }: { mine: boolean }) {
  const t = useTranslations('today');
  const viewer = useViewer();
  const filter = { status: [...OPEN_CASES], ...(mine ? { ownerIds: [viewer.id] } : {}) };
  const { data, previousData } = useQuery(TodayChurnDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const found = (data ?? previousData)?.churnCases;
  return (
    <TodayGroup title={t('risk')} count={found?.totalCount.count ?? 0}>
      {found?.nodes.map((row) => (
        <li key={row.id}>
          <Link href={`/churn-cases/${row.id}`} className="-mx-2 block rounded-md px-2 py-1.5 hover:bg-hover">
            <span className="flex items-center gap-2"><span className="min-w-0 flex-1 truncate">{row.customer?.name}</span><ChurnTag status={row.status} /></span>
            <span className="block truncate text-xs text-ink-3" title={row.evidence}>{row.evidence}</span>
          </Link>
        </li>
      ))}
      {found?.nodes.length === 0 && <li className="py-2 text-sm text-ink-3">{t('noRisk')}</li>}
      {found && found.totalCount.count > found.nodes.length && <li className="py-2 text-sm"><TextLink href="/churn-cases">{t('allRisk')}</TextLink></li>}
    </TodayGroup>
  );
}
