'use client';
import { useQuery } from '@apollo/client/react';
import { HeartHandshake } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CustomerCareDocument, type CustomerCareQuery } from '@/app/apollo/generated/graphql';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LoadMore } from '@/components/load-more';
import { Skeleton } from '@/components/skeleton';
import { useOpenTask } from '../../../care-tasks/use-open-task';
import { useTaskName } from '../../../care-tasks/use-task-name';
import { CareTag } from '../../../values/care-tag';
import { DueLocalDay, LocalDay } from '../../../values/local-day';
import { ChannelIcon } from '../log/channel-icon';

type Task = CustomerCareQuery['careTasks']['nodes'][number];

/** The care that the customer was given and is to be given, the latest day first. */
export function CarePanel({ customer: { id } }: { customer: { id: string } }) {
  const t = useTranslations('careTasks');
  const { data, error, loading, fetchMore, refetch } = useQuery(CustomerCareDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const task = useOpenTask();
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-40 w-full" />;
  const { nodes, pageInfo } = data.careTasks;
  return (
    <>
      {nodes.length === 0 && <EmptyState icon={<HeartHandshake />} title={t('none')} text={t('noneText')} />}
      <ul aria-label={t('title')}>{nodes.map((node) => <TaskLine key={node.id} task={node} onOpen={() => task.open(node.id)} />)}</ul>
      <LoadMore hasMore={pageInfo.hasNextPage} loading={loading} onLoadMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })} />
      {task.dialog}
    </>
  );
}

function TaskLine({ task, onOpen }: { task: Task; onOpen: () => void }) {
  const words = useTranslations('fields.values');
  const name = useTaskName();
  const { completedAt, dueOn, channel, contact, result, status } = task;
  return (
    <li className="border-b border-line">
      <button type="button" onClick={onOpen} className="flex w-full min-w-0 cursor-pointer items-center gap-3 py-2.5 text-start hover:bg-hover">
        <span className="shrink-0 text-ink-3"><ChannelIcon channel={channel} /></span>
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">{name(task)}</span>
          <span className="block truncate text-sm text-ink-3">{[contact?.name, words(`channel.${channel}`), result].filter(Boolean).join(' · ')}</span>
        </span>
        {completedAt === null ? <DueLocalDay day={dueOn} className="shrink-0 text-sm" /> : <LocalDay day={dueOn} className="shrink-0 text-sm text-ink-3" />}
        <CareTag status={status} />
      </button>
    </li>
  );
}
