'use client';
import { useId, useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { onDemand } from '@/components/on-demand';
import type { TicketRecord } from '../use-record';

const AssignDialog = onDemand(() => import('../../assign/assign-dialog'));
const MergeDialog = onDemand(() => import('./merge-dialog'));

/** Handling and feedback are written down where the story is told, by whoever may. */
const WRITTEN = ['handle', 'feedback'];
const ASSIGN = 'assign';

/** The steps that lead on from here; those that are closed say why. */
export function StepButtons({ ticket }: { ticket: TicketRecord }) {
  const t = useTranslations('serviceTicket');
  const why = useId();
  const [asking, setAsking] = useState<string | null>(null);
  const steps = ticket.steps.filter(({ name, allowed }) => !WRITTEN.includes(name) && (name === ASSIGN || allowed));
  const reasons = [...new Set(steps.flatMap(({ blockedBy }) => blockedBy ?? []))];
  if (steps.length === 0) return null;
  const close = () => setAsking(null);
  return (
    <div role="group" aria-label={t('steps')} className="mb-2 flex flex-wrap items-center gap-2" data-print="hide">
      {steps.map((step) => (
        <Button key={step.name} disabled={!step.allowed} aria-describedby={step.blockedBy ? why : undefined} variant={step.allowed && step.name === ASSIGN ? 'primary' : 'secondary'} onClick={() => setAsking(step.name)}>
          {step.label}
        </Button>
      ))}
      {reasons.length > 0 && <span id={why} className="text-xs text-ink-3">{reasons.join(' ')}</span>}
      {asking === ASSIGN && <AssignDialog rows={[ticket]} onClose={close} />}
      {asking && asking !== ASSIGN && <MergeDialog ticket={ticket} onClose={close} />}
    </div>
  );
}
