'use client';
import { useState } from 'react';
import { Square } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { ImportCancelDocument, type ImportBatchQuery } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { ProgressBar } from '@/components/progress-bar';
import { WizardFoot } from '../wizard-foot';
import { WizardSteps } from '../wizard-steps';
import { Counts } from './counts';

export type Batch = ImportBatchQuery['importBatch'];

export function RunStep({ batch }: { batch: Batch }) {
  const t = useTranslations('imports');
  const { number } = useFormatter();
  const [asking, setAsking] = useState(false);
  const cancel = useAct(ImportCancelDocument, (data) => data.importCancel, { refetch: ['ImportBatch'] });
  const total = Math.max(batch.totalRows ?? 0, batch.doneRows);
  return (
    <>
      <WizardSteps now="result" />
      <div className="min-h-0 flex-1 overflow-auto px-4 py-8">
        <div className="mx-auto grid max-w-3xl gap-6" aria-live="polite">
          <ProgressBar
            label={batch.doneRows ? t('run.writing') : t('run.starting')} value={batch.doneRows ? batch.doneRows : undefined} max={total || 1}
            note={batch.doneRows ? t('run.rows', { done: number(batch.doneRows), total: number(total) }) : undefined}
          />
          <Counts counts={batch} />
          <p className="text-sm text-ink-2">{t('run.leave')}</p>
        </div>
      </div>
      <WizardFoot>
        <Button icon={<Square aria-hidden="true" />} onClick={() => setAsking(true)}>{t('run.cancel')}</Button>
      </WizardFoot>
      <ConfirmDialog
        open={asking} onOpenChange={setAsking} title={t('run.cancelTitle')} description={t('run.cancelText')} confirmLabel={t('run.cancel')} cancelLabel={t('run.goOn')} danger
        onConfirm={async () => void (await cancel.runOrThrow({ id: batch.id, version: batch.version }))}
      />
    </>
  );
}
