'use client';
import { onDemand } from '@/components/on-demand';
import type { OpportunityStatus } from '@/domain/opportunity';

const AssignDialog = onDemand(() => import('../../assign/assign-dialog'));
const SucceedDialog = onDemand(() => import('./succeed-dialog'));
const StepDialog = onDemand(() => import('./step-dialog'));

/** A step that somebody is about to take. */
export interface Stepping {
  opportunity: { id: string; version: number; title: string; customerName: string; status: OpportunityStatus };
  step: { name: string; to: string; requires: readonly string[] };
}

const ASSIGN = 'assign';
const SUCCEED = 'succeed';

/** Asks for what the step needs and takes it: to whom it goes, which customer it leads to, or why. */
export function StepAct({ opportunity, step, onClose }: Stepping & { onClose: () => void }) {
  if (step.name === ASSIGN) return <AssignDialog rows={[opportunity]} onClose={onClose} />;
  if (step.name === SUCCEED) return <SucceedDialog opportunity={opportunity} onClose={onClose} />;
  return <StepDialog opportunity={opportunity} step={step} onClose={onClose} />;
}
