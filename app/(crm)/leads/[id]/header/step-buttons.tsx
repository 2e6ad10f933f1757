'use client';
import { useId, useState } from 'react';
import { useTranslations } from 'next-intl';
import { LeadQualifyDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { onDemand } from '@/components/on-demand';
import { toast } from '@/components/toast';
import { LEAD_STANDING, type LeadStatus } from '@/domain/lead';
import type { Standing } from '@/domain/workflow';
import { REFRESH } from '../../refresh';
import type { LeadRecord } from '../use-record';
import type { LeadStep } from './step-dialog';

const AssignDialog = onDemand(() => import('../../assign/assign-dialog'));
const ConvertDialog = onDemand(() => import('../convert/convert-dialog'));
const StepDialog = onDemand(() => import('./step-dialog'));

/** Steps that lead on are offered first; putting aside and going back stand beside them. */
const LEADING: readonly Standing[] = ['GOOD', 'OPEN'];
const [ASSIGN, CONTACT, QUALIFY, CONVERT] = ['assign', 'contact', 'qualify', 'convert'];

/** The steps that lead on from here; those that are closed say why. Contacts are written down where they are shown. */
export function StepButtons({ lead }: { lead: LeadRecord }) {
  const t = useTranslations('lead');
  const why = useId();
  const [asking, setAsking] = useState<LeadStep | null>(null);
  const qualify = useAct(LeadQualifyDocument, (data) => data.leadQualify, { refetch: REFRESH });
  const steps = lead.steps.filter(({ name }) => name !== CONTACT);
  const reasons = [...new Set(steps.flatMap(({ blockedBy }) => blockedBy ?? []))];
  const take = async (step: LeadStep) => {
    if (step.name !== QUALIFY) return setAsking(step);
    const done = await qualify.run({ id: lead.id, version: lead.version });
    if (done) toast.success(t('stepDone', { label: step.label }));
    else toast.error(t('stepFailed', { label: step.label }));
  };
  if (steps.length === 0) return null;
  const first = steps.find(({ allowed, to }) => allowed && LEADING.includes(LEAD_STANDING[to as LeadStatus]));
  const close = () => setAsking(null);
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2" data-print="hide">
      {steps.map((step) => (
        <Button
          key={step.name} disabled={!step.allowed} aria-describedby={step.blockedBy ? why : undefined} pending={step.name === QUALIFY && qualify.pending}
          variant={step === first ? 'primary' : 'secondary'} onClick={() => void take(step)}
        >
          {step.label}
        </Button>
      ))}
      {reasons.length > 0 && <span id={why} className="text-xs text-ink-3">{reasons.join(' ')}</span>}
      {asking?.name === ASSIGN && <AssignDialog rows={[lead]} onClose={close} />}
      {asking?.name === CONVERT && <ConvertDialog lead={lead} onClose={close} />}
      {asking && asking.name !== ASSIGN && asking.name !== CONVERT && <StepDialog lead={lead} step={asking} onClose={close} />}
    </div>
  );
}
