'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { CareDueDocument, type CareTaskRowFragment, CareToApproveDocument } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { LinkButton } from '@/components/link-button';
import { ACTIONABLE_TASKS, AWAITING_APPROVAL } from '@/domain/care-task';
import { useOpenTask } from '../care-tasks/use-open-task';
import { useTaskName } from '../care-tasks/use-task-name';
import { addDays } from '../values/day';
import { DueLocalDay } from '../values/local-day';
import { Money } from '../values/money';
import { useDay } from '../values/use-day';
import { useViewer } from '../viewer';
import { TodayGroup } from './today-group';

/** Care that is due today or late, done right from here. */
export function CareGroup({ mine }: { mine: boolean }) {
  const t = useTranslations('today');
  const viewer = useViewer();
  const name = useTaskName();
  const { today } = useDay();
  const task = useOpenTask();
  const filter = { status: [...ACTIONABLE_TASKS], dueOn: { to: addDays(today, 1) }, ...(mine ? { ownerIds: [viewer.id] } : {}) };
  const { data, previousData } = useQuery(CareDueDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const due = (data ?? previousData)?.careTasks;
  if (!due || due.nodes.length === 0) return task.dialog;
  const more = due.totalCount.count > due.nodes.length;
  return (
    <>
      <TodayGroup title={t('care')} count={due.totalCount.count} alert={due.nodes.some(({ dueOn }) => dueOn < today)}>
        {due.nodes.map((node) => (
          <li key={node.id} className="flex items-center gap-3 border-b border-line py-2">
            <div className="min-w-0 flex-1">
              <p className="truncate font-medium">{[node.customer?.name, node.contact?.name].filter(Boolean).join(' · ')}</p>
              <p className="truncate text-sm text-ink-3">{[name(node), node.gift, !mine && node.customer?.owner?.name].filter(Boolean).join(' · ')}</p>
            </div>
            <DueLocalDay day={node.dueOn} className="shrink-0 text-sm" />
            <Button size="sm" aria-label={`${t('careDo')} ${node.customer?.name ?? node.number}`} onClick={() => task.open(node.id)}>{t('careDo')}</Button>
          </li>
        ))}
        {more && <li className="py-2"><LinkButton size="sm" href={`/care-tasks?view=overdue${mine ? '' : '&whose=all'}`}>{t('allCare')}</LinkButton></li>}
      </TodayGroup>
      {task.dialog}
    </>
  );
}

/** Costs that wait for this supervisor. */
export function CareApprovals() {
  const t = useTranslations('today');
  const task = useOpenTask();
  const { data, previousData } = useQuery(CareToApproveDocument, { variables: { filter: { status: [...AWAITING_APPROVAL] } }, fetchPolicy: 'cache-and-network' });
  const waiting = (data ?? previousData)?.careTasks;
  if (!waiting || waiting.nodes.length === 0) return null;
  return (
    <TodayGroup title={t('careApproval')} count={waiting.totalCount.count}>
      {waiting.nodes.map((node) => <ApprovalLine key={node.id} task={node} onOpen={() => task.open(node.id)} />)}
      {waiting.totalCount.count > waiting.nodes.length && <li className="py-2"><LinkButton size="sm" href="/care-tasks?view=approval">{t('allCareApproval')}</LinkButton></li>}
    </TodayGroup>
  );
}

function ApprovalLine({ task, onOpen }: { task: CareTaskRowFragment; onOpen: () => void }) {
  return (
    <li>
      <button type="button" onClick={onOpen} className="-mx-2 flex min-h-9 w-[calc(100%+1rem)] cursor-pointer items-center gap-2.5 rounded-md px-2 text-start hover:bg-hover">
        <span className="min-w-0 flex-1 truncate">{task.customer?.name}<span className="text-ink-3"> · {task.gift}</span></span>
        <span className="shrink-0 text-sm tabular-nums"><Money amount={task.plannedCost} currency={task.rule?.currency ?? 'CNY'} full /></span>
      </button>
    </li>
  );
}
