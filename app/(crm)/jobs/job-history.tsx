'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { JobHistoryDocument, type JobRowFragment, type JobRunRowFragment } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { Checkbox } from '@/components/checkbox';
import { ErrorState } from '@/components/error-state';
import { Sheet } from '@/components/sheet';
import { Skeleton } from '@/components/skeleton';
import { useDay } from '../values/use-day';
import { RunTag } from './run-tag';
import { useJobWords } from './use-job-words';

const LOOK_AGAIN_MS = 5_000;

interface JobHistoryProps {
  job: JobRowFragment;
  /** Asks for a run; missing for those who may not. */
  onRun: ((name: string) => void) | undefined;
  onClose: () => void;
}

/** What became of the runs of a job. */
export function JobHistory({ job: { name, schedule, missingSetting, lastError }, onRun, onClose }: JobHistoryProps) {
  const t = useTranslations('jobs');
  const words = useJobWords();
  const [failedOnly, setFailedOnly] = useState(false);
  const { data, previousData, error, refetch } = useQuery(JobHistoryDocument, { variables: { name, failedOnly }, fetchPolicy: 'cache-and-network', pollInterval: LOOK_AGAIN_MS });
  const runs = (data ?? previousData)?.job.runs;
  const run = onRun && !missingSetting && <Button variant="primary" icon={<Play aria-hidden="true" />} onClick={() => onRun(name)}>{t('run')}</Button>;
  return (
    <Sheet open onOpenChange={onClose} title={words.name(name)} description={`${words.schedule(schedule)} · ${words.text(name)}`} footer={run}>
      {missingSetting && <p className="mb-3 rounded-md bg-grey-soft px-3 py-2 text-ink-2">{t('offText', { setting: missingSetting })}</p>}
      {lastError !== null && (
        <div className="mb-3 rounded-md bg-red-soft px-3 py-2 text-red">
          <p className="font-medium">{t('lastError')}</p>
          <p className="mt-0.5 break-words">{lastError}</p>
        </div>
      )}
      <div className="flex items-center justify-between gap-3">
        <h3 className="font-semibold">{t('history')}</h3>
        <Checkbox checked={failedOnly} onCheckedChange={setFailedOnly}>{t('failedOnly')}</Checkbox>
      </div>
      {!runs && (error ? <ErrorState onRetry={() => void refetch()} /> : <div aria-busy="true"><Skeleton className="mt-3 w-full" /></div>)}
      {runs?.length === 0 && <p className="mt-3 text-ink-3">{t(failedOnly ? 'noneFailed' : 'noRuns')}</p>}
      <ol className="mt-1">{runs?.map((one) => <RunLine key={one.slotAt} run={one} />)}</ol>
    </Sheet>
  );
}

function RunLine({ run }: { run: JobRunRowFragment }) {
  const t = useTranslations('jobs');
  const day = useDay();
  const words = useJobWords();
  const { slotAt, startedAt, state, rowCount, error, node, attempts, requestedBy } = run;
  const facts = [
    rowCount === null ? null : t('rowCount', { count: rowCount }), words.took(run), requestedBy && t('askedBy', { name: requestedBy.name }), attempts > 1 ? t('attempts', { attempts }) : null, node,
  ];
  return (
    <li className="border-b border-line py-2">
      <p className="flex items-center justify-between gap-2"><time dateTime={startedAt ?? slotAt} className="tabular-nums">{day.full(startedAt ?? slotAt)}</time><RunTag state={state} /></p>
      <p className="mt-0.5 text-xs break-words text-ink-3">{facts.filter(Boolean).join(' · ')}</p>
      {error !== null && <p className="mt-1 text-sm break-words text-red">{error}</p>}
    </li>
  );
}
