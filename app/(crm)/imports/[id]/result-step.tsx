'use client';
import { CircleAlert, CircleCheck, CirclePause, Download, Play } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { ImportStartDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { buttonStyle } from '@/components/button-style';
import { cn } from '@/components/cn';
import { LinkButton } from '@/components/link-button';
import { IMPORT_STANDING } from '@/domain/import-batch';
import type { Standing } from '@/domain/workflow';
import { WizardSteps } from '../wizard-steps';
import { Counts } from './counts';
import type { Batch } from './run-step';
import { WrittenLink } from './written-link';

const looks: Record<Standing, { icon: typeof CircleCheck; tone: string }> = {
  GOOD: { icon: CircleCheck, tone: 'bg-green-soft text-green' }, OPEN: { icon: CirclePause, tone: 'bg-grey-soft text-ink-2' },
  RISK: { icon: CirclePause, tone: 'bg-amber-soft text-amber' }, BAD: { icon: CircleAlert, tone: 'bg-red-soft text-red' },
};

export function ResultStep({ batch }: { batch: Batch }) {
  const t = useTranslations('imports');
  const { number } = useFormatter();
  const standing = IMPORT_STANDING[batch.status];
  const { icon: Icon, tone } = looks[standing];
  const left = Math.max(0, (batch.totalRows ?? 0) - batch.doneRows);
  return (
    <>
      <WizardSteps now="result" finished={standing === 'GOOD'} />
      <div className="min-h-0 flex-1 overflow-auto px-4 py-8">
        <div className="mx-auto grid max-w-3xl gap-6">
          <div className="flex items-start gap-3">
            <span aria-hidden="true" className={cn('grid size-10 shrink-0 place-items-center rounded-lg [&>svg]:!size-5', tone)}><Icon /></span>
            <div className="min-w-0">
              <h2 className="text-lg font-semibold">{t(`result.${standing}`, { rows: number(batch.doneRows) })}</h2>
              <p className="text-sm text-ink-2">{batch.failure ?? t('result.summary', { failed: batch.failedRows })}</p>
            </div>
          </div>
          <Counts counts={batch} />
          {batch.errorFileUrl && (
            <div className="flex flex-wrap items-center gap-3 rounded-lg border border-line px-4 py-3">
              <p className="min-w-56 flex-1 text-sm text-ink-2">{t('result.errorFileText')}</p>
              <a href={batch.errorFileUrl} download className={buttonStyle({})}><Download aria-hidden="true" />{t('result.errorFile', { count: batch.failedRows })}</a>
            </div>
          )}
          <div className="flex flex-wrap gap-2">
            {batch.steps.some(({ allowed }) => allowed) && <GoOn batch={batch} left={left} />}
            {batch.subject && <WrittenLink subject={batch.subject} primary={standing === 'GOOD'} />}
            <LinkButton href="/imports/new">{t('result.another')}</LinkButton>
          </div>
        </div>
      </div>
    </>
  );
}

function GoOn({ batch, left }: { batch: Batch; left: number }) {
  const t = useTranslations('imports');
  const start = useAct(ImportStartDocument, (data) => data.importStart, { refetch: ['ImportBatch'] });
  return (
    <>
      <Button variant="primary" icon={<Play aria-hidden="true" />} pending={start.pending} onClick={() => void start.run({ id: batch.id, version: batch.version, plan: null })}>
        {t('result.goOn', { count: left })}
      </Button>
      {start.errors[0] && <p role="alert" className="w-full text-sm text-red">{start.errors[0].message}</p>}
    </>
  );
}
