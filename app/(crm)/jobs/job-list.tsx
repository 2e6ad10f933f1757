'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { CalendarClock, Play } from 'lucide-react';
import { useFormatter, useNow, useTranslations } from 'next-intl';
import { JobListDocument, type JobRowFragment, JobRunNowDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { type Column, DataTable, ListFooter } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { IconButton } from '@/components/icon-button';
import { PageHeader } from '@/components/page-header';
import { Tag } from '@/components/tag';
import { toast } from '@/components/toast';
import { Nothing } from '../values/nothing';
import { useDay } from '../values/use-day';
import { useCan } from '../viewer';
import { JobHistory } from './job-history';
import { RunTag } from './run-tag';
import { useJobWords } from './use-job-words';

const none: JobRowFragment[] = [];
const LOOK_AGAIN_MS = 5_000;

/** What runs by itself: when it ran last, what came of it, and when it runs next. */
export function JobList() {
  const t = useTranslations('jobs');
  const can = useCan();
  const words = useJobWords();
  const columns = useColumns();
  const { data, error, refetch } = useQuery(JobListDocument, { fetchPolicy: 'cache-and-network', pollInterval: LOOK_AGAIN_MS });
  const run = useAct(JobRunNowDocument, (answer) => answer.jobRun, { refetch: ['JobList', 'JobHistory'] });
  const [open, setOpen] = useState<string | null>(null);
  const jobs = data?.jobs;
  const failing = jobs?.filter(({ lastError }) => lastError !== null).length ?? 0;
  const runNow = (name: string) => void run.runOrThrow({ name }).then(() => toast.success(t('asked', { name: words.name(name) })), (refusal: Error) => toast.error(refusal.message));
  const mayRun = can('job:run') ? runNow : undefined;
  const shown = jobs?.find(({ name }) => name === open);
  return (
    <>
      <PageHeader title={t('title')} count={jobs?.length} aside={failing > 0 && <Tag color="red">{t('failing', { count: failing })}</Tag>} />
      <DataTable
        label={t('title')} columns={columns} rows={jobs ?? none} rowId={({ name }) => name} rowLabel={({ name }) => words.name(name)} onOpen={({ name }) => setOpen(name)} loading={!jobs && !error}
        rowActions={mayRun && (({ name, missingSetting }) => (missingSetting ? null
          : <IconButton size="icon-sm" label={t('runOne', { name: words.name(name) })} icon={<Play aria-hidden="true" />} onClick={() => mayRun(name)} />))}
        empty={error ? <ErrorState onRetry={() => void refetch()} /> : <EmptyState icon={<CalendarClock />} title={t('never')} />}
      />
      <ListFooter hint={t('hint')} />
      {shown && <JobHistory job={shown} onRun={mayRun} onClose={() => setOpen(null)} />}
    </>
  );
}

function useColumns(): Column<JobRowFragment>[] {
  const t = useTranslations('jobs');
  const format = useFormatter();
  const now = useNow({ updateInterval: LOOK_AGAIN_MS });
  const day = useDay();
  const words = useJobWords();
  const instant = (at: string | null | undefined) => (at ? <time dateTime={at} title={day.full(at)}>{format.relativeTime(new Date(at), now)}</time> : <Nothing />);
  return [
    { id: 'name', header: t('name'), minWidth: 200, phone: 'title', cell: ({ name }) => words.name(name) },
    { id: 'schedule', header: t('schedule'), width: 184, phone: 'meta', cell: ({ schedule }) => words.schedule(schedule) },
    {
      id: 'outcome', header: t('outcome'), width: 152, phone: 'aside',
      cell: ({ lastRun, missingSetting }) => (missingSetting ? <Tag plain>{t('off')}</Tag> : lastRun ? <RunTag state={lastRun.state} /> : <span className="text-ink-3">{t('never')}</span>),
    },
    { id: 'lastRun', header: t('lastRun'), width: 144, cell: ({ lastRun }) => instant(lastRun?.startedAt ?? lastRun?.slotAt) },
    { id: 'took', header: t('took'), width: 96, align: 'end', phone: 'hidden', cell: ({ lastRun }) => <span className="tabular-nums">{(lastRun && words.took(lastRun)) ?? <Nothing />}</span> },
    { id: 'rows', header: t('rows'), width: 88, align: 'end', phone: 'hidden', cell: ({ lastRun }) => <span className="tabular-nums">{lastRun?.rowCount === null || !lastRun ? <Nothing /> : format.number(lastRun.rowCount)}</span> },
    {
      id: 'next', header: t('next'), width: 184, phone: 'hidden',
      cell: ({ nextAt, missingSetting }) => (missingSetting ? <span className="text-ink-3">{t('offText', { setting: missingSetting })}</span> : instant(nextAt)),
    },
  ];
}
