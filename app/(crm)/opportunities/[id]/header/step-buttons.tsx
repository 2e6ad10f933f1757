'use client';
import { useId, useState } from 'react';
import { Button } from '@/components/button';
import { OPPORTUNITY_STANDING, type OpportunityStatus } from '@/domain/opportunity';
import type { Standing } from '@/domain/workflow';
import type { OpportunityRecord } from '../use-record';
import { StepAct, type Stepping } from './step-act';

/** Steps that lead on are offered first; giving up and going back stand beside them. */
const LEADING: readonly Standing[] = ['GOOD', 'OPEN'];
const FIRST = 0;

/** The steps that lead on from here; those that are closed say why. */
export function StepButtons({ opportunity }: { opportunity: OpportunityRecord }) {
  const why = useId();
  const [asking, setAsking] = useState<Stepping['step'] | null>(null);
  const reasons = [...new Set(opportunity.steps.flatMap(({ blockedBy }) => blockedBy ?? []))];
  if (opportunity.steps.length === 0) return null;
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2" data-print="hide">
      {opportunity.steps.map((step, place) => (
        <Button
          key={step.name} disabled={!step.allowed} aria-describedby={step.blockedBy ? why : undefined} onClick={() => setAsking(step)}
          variant={step.allowed && place === FIRST && LEADING.includes(OPPORTUNITY_STANDING[step.to as OpportunityStatus]) ? 'primary' : 'secondary'}
        >
          {step.label}
        </Button>
      ))}
      {reasons.length > 0 && <span id={why} className="text-xs text-ink-3">{reasons.join(' ')}</span>}
      {asking && <StepAct opportunity={opportunity} step={asking} onClose={() => setAsking(null)} />}
    </div>
  );
}
