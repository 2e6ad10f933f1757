'use client';
import { useId, useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { onDemand } from '@/components/on-demand';
import { toast } from '@/components/toast';
import { leadsOn } from '@/domain/unit';
import type { UnitRecord } from '../use-unit';
import { useUnitStep } from './use-unit-step';
import { WriteOrder } from './write-order';

const UnitStepDialog = onDemand(() => import('./unit-step-dialog'));

export type OpenStep = UnitRecord['steps'][number];

/** The steps that lead on from here; those that are closed say why. */
export function UnitSteps({ unit }: { unit: UnitRecord }) {
  const t = useTranslations('units');
  const why = useId();
  const [asking, setAsking] = useState<OpenStep | null>(null);
  const step = useUnitStep(unit);
  const reasons = [...new Set(unit.steps.flatMap(({ blockedBy }) => blockedBy ?? []))];
  const take = async (wanted: OpenStep) => {
    if (wanted.requires.length) return setAsking(wanted);
    const refusal = await step.take(wanted.name, {});
    if (refusal) toast.error(refusal.message);
    else toast.success(t('done', { name: unit.name, label: wanted.label }));
  };
  if (unit.steps.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2" data-print="hide">
      {unit.steps.map((open) => (
        <Button
          key={open.name} disabled={!open.allowed} pending={step.taking === open.name} aria-describedby={open.blockedBy ? why : undefined}
          variant={open.allowed && leadsOn(unit.status, open.to) ? 'primary' : 'secondary'} onClick={() => void take(open)}
        >
          {open.label}
        </Button>
      ))}
      <WriteOrder unit={unit} />
      {reasons.length > 0 && <span id={why} className="text-xs text-ink-3">{reasons.join(' ')}</span>}
      {asking && <UnitStepDialog unit={unit} step={asking} onClose={() => setAsking(null)} />}
    </div>
  );
}
