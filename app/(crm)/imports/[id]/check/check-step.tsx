'use client';
import { useQuery } from '@apollo/client/react';
import { ArrowLeft, Play } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { ImportPreviewDocument, ImportStartDocument, type ImportPlanInput } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { ErrorState } from '@/components/error-state';
import { ProgressBar } from '@/components/progress-bar';
import { Section } from '@/components/section';
import { Skeleton } from '@/components/skeleton';
import { WizardFoot } from '../../wizard-foot';
import { Counts } from '../counts';
import type { Batch } from '../run-step';
import { PreviewTable } from './preview-table';
import { ProblemList } from './problem-list';
import { useCheck } from './use-check';

interface CheckStepProps {
  batch: Batch;
  plan: ImportPlanInput;
  onBack: () => void;
}

const none = { createdRows: 0, updatedRows: 0, skippedRows: 0, failedRows: 0 };

/** The dry run: what the plan would do to the whole file, and how the first rows would look. */
export function CheckStep({ batch, plan, onBack }: CheckStepProps) {
  const t = useTranslations('imports');
  const { number } = useFormatter();
  const { check, running, failed, errors } = useCheck(batch.id, plan);
  const preview = useQuery(ImportPreviewDocument, { variables: { id: batch.id, plan }, fetchPolicy: 'network-only', skip: errors.length > 0 });
  const start = useAct(ImportStartDocument, (data) => data.importStart, { refetch: ['ImportBatch'] });
  const useful = (check?.createdRows ?? 0) + (check?.updatedRows ?? 0);
  const [refusal] = [...errors, ...start.errors];
  return (
    <>
      <div className="min-h-0 flex-1 overflow-auto px-4 py-4">
        <div className="grid max-w-6xl gap-6">
          {refusal && <p role="alert" className="rounded-md bg-red-soft px-3 py-2 text-red">{refusal.message}</p>}
          {failed && <ErrorState title={t('check.failed')} text={t('check.failedText')} />}
          {!failed && errors.length === 0 && (
            <div className="grid gap-3" aria-live="polite">
              {running
                ? <ProgressBar label={t('check.running')} note={check?.doneRows ? t('check.rows', { count: number(check.doneRows) }) : undefined} />
                : <p className="text-ink-2">{t('check.done', { count: check?.doneRows ?? 0 })}</p>}
              <Counts planned counts={check ?? none} />
            </div>
          )}
          {check && check.problems.length > 0 && <Section title={t('check.problems')} text={t('check.problemsText')}><ProblemList problems={check.problems} /></Section>}
          {errors.length === 0 && (
            <Section title={t('check.preview')} text={t('check.previewText')}>
              {preview.data ? <PreviewTable rows={preview.data.importPreview} /> : <div aria-busy="true" className="grid gap-2">{[0, 1, 2, 3].map((place) => <Skeleton key={place} className="h-8 w-full" />)}</div>}
            </Section>
          )}
        </div>
      </div>
      <WizardFoot back={<Button icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>{t('check.back')}</Button>} note={running ? t('check.wait') : null}>
        <Button variant="primary" icon={<Play aria-hidden="true" />} pending={start.pending} disabled={running || useful === 0} onClick={() => void start.run({ id: batch.id, version: batch.version, plan })}>
          {running ? t('check.startPlain') : t('check.start', { count: useful })}
        </Button>
      </WizardFoot>
    </>
  );
}
