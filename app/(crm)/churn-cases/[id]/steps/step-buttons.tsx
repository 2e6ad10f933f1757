'use client';
import { useId, useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { onDemand } from '@/components/on-demand';
import type { ChurnCase, ChurnStep } from '../use-record';

const MeasureDialog = onDemand(() => import('../measures/measure-dialog'));
const StepDialog = onDemand(() => import('./step-dialog'));

const DEFER = 'defer';

/** The steps that lead on from here; those that are closed say why. Doing something comes first. */
export function StepButtons({ churnCase }: { churnCase: ChurnCase }) {
  const why = useId();
  const label = useTranslations('churnCase')('acts');
  const [asking, setAsking] = useState<ChurnStep | null>(null);
  const { steps } = churnCase;
  const reasons = [...new Set(steps.flatMap(({ blockedBy }) => blockedBy ?? []))];
  if (steps.length === 0) return null;
  const close = () => setAsking(null);
  return (
    <div role="group" aria-label={label} className="mb-2 flex flex-wrap items-center gap-2" data-print="hide">
      {steps.map((step) => (
        <Button
          key={step.name} disabled={!step.allowed} aria-describedby={step.blockedBy ? why : undefined} variant={step.name === DEFER && step.allowed ? 'primary' : 'secondary'}
          onClick={() => setAsking(step)}
        >
          {step.label}
        </Button>
      ))}
      {reasons.length > 0 && <span id={why} className="text-xs text-ink-3">{reasons.join(' ')}</span>}
      {asking?.name === DEFER && <MeasureDialog churnCase={churnCase} onClose={close} />}
      {asking && asking.name !== DEFER && <StepDialog churnCase={churnCase} step={asking} onClose={close} />}
    </div>
  );
}
