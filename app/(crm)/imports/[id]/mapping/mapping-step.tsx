'use client';
import { ArrowRight, CircleAlert, History } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { cn } from '@/components/cn';
import { WizardFoot } from '../../wizard-foot';
import { type Inspection, type PlanDraft, whatIsMissing } from '../plan-draft';
import type { Reading } from '../planning';
import { MappingTable } from './mapping-table';
import { PlanOptions } from './plan-options';
import { ReadingOptions } from './reading-options';

interface MappingStepProps {
  inspection: Inspection;
  draft: PlanDraft;
  onChange: (part: Partial<PlanDraft>) => void;
  rereading: boolean;
  onReading: (reading: Reading) => void;
  onNext: () => void;
}

export function MappingStep({ inspection, draft, onChange, rereading, onReading, onNext }: MappingStepProps) {
  const t = useTranslations('imports');
  const missing = whatIsMissing(draft);
  return (
    <>
      <div className={cn('min-h-0 flex-1 overflow-auto lg:flex lg:overflow-hidden', rereading && 'opacity-60')} aria-busy={rereading}>
        <div className="min-w-0 lg:flex-1 lg:overflow-auto">
          <ReadingOptions inspection={inspection} onReading={onReading} />
          {inspection.remembered && (
            <p className="mx-4 mt-3 flex items-center gap-2 rounded-md bg-accent-soft px-3 py-2 text-sm text-accent-strong"><History aria-hidden="true" />{t('mapping.remembered')}</p>
          )}
          <MappingTable inspection={inspection} draft={draft} onChange={onChange} />
        </div>
        <aside aria-label={t('options.title')} className="border-line px-4 py-4 max-lg:border-t lg:w-80 lg:shrink-0 lg:overflow-auto lg:border-s">
          <PlanOptions draft={draft} onChange={onChange} />
        </aside>
      </div>
      <WizardFoot note={missing && <span className="inline-flex items-center gap-1.5 text-amber"><CircleAlert aria-hidden="true" />{t(`missing.${missing}`)}</span>}>
        <Button variant="primary" disabled={missing !== null} onClick={onNext}>{t('mapping.next')}<ArrowRight aria-hidden="true" /></Button>
      </WizardFoot>
    </>
  );
}
