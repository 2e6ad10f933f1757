'use client';
import { useState } from 'react';
import Link from 'next/link';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { type DuePlanItemsQuery, DuePlanItemsDocument } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { onDemand } from '@/components/on-demand';
import { DueLocalDay } from '../values/local-day';
import { addDays } from '../values/day';
import { useDay } from '../values/use-day';
import { useCan, useViewer } from '../viewer';
import { TodayGroup } from './today-group';

const SettleItem = onDemand(() => import('../opportunities/[id]/plan/settle-item').then((module) => module.SettleItem));

type Item = DuePlanItemsQuery['planItems']['nodes'][number];
const DAYS_AHEAD = 7;

/** Items of development plans that are due within a week or late, with the form for what came of them. */
export function PlanGroup({ mine }: { mine: boolean }) {
  const t = useTranslations('today');
  const viewer = useViewer();
  const { today } = useDay();
  const filter = { open: true, dueOn: { to: addDays(today, DAYS_AHEAD) }, ...(mine ? { ownerIds: [viewer.id] } : {}) };
  const { data, previousData } = useQuery(DuePlanItemsDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const items = (data ?? previousData)?.planItems;
  if (!items || items.nodes.length === 0) return null;
  const late = items.nodes.some(({ dueOn }) => dueOn < today);
  return (
    <TodayGroup title={t('plan')} count={items.totalCount.count} alert={late}>
      {items.nodes.map((item) => <PlanLine key={item.id} item={item} owned={!mine} />)}
    </TodayGroup>
  );
}

function PlanLine({ item, owned }: { item: Item; owned: boolean }) {
  const t = useTranslations('today');
  const can = useCan();
  const [writing, setWriting] = useState(false);
  const { opportunity } = item;
  return (
    <li className="border-b border-line">
      <div className="flex items-center gap-3 py-2">
        <div className="min-w-0 flex-1">
          <p className="truncate font-medium">{item.todo}</p>
          <p className="flex min-w-0 gap-1 text-sm text-ink-3">
            {opportunity && <Link href={`/opportunities/${opportunity.id}`} className="truncate hover:underline">{opportunity.title} · {opportunity.customerName}</Link>}
            {owned && item.owner && <span className="shrink-0">· {item.owner.name}</span>}
          </p>
        </div>
        <DueLocalDay day={item.dueOn} className="shrink-0 text-sm" />
        {can('planItem:record') && <Button size="sm" aria-expanded={writing} onClick={() => setWriting(!writing)}>{t('result')}</Button>}
      </div>
      {writing && <div className="mb-3"><SettleItem item={item} by="record" onClose={() => setWriting(false)} /></div>}
    </li>
  );
}
