'use client';
import { useId, useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { onDemand } from '@/components/on-demand';
import { toast } from '@/components/toast';
import { CUSTOMER_STANDING, type CustomerStatus } from '@/domain/customer';
import type { Standing } from '@/domain/workflow';
import type { CustomerRecord } from '../use-record';
import { useStep } from './use-step';

const StepDialog = onDemand(() => import('./step-dialog'));

export type OpenStep = CustomerRecord['steps'][number];

/** A step that ends well for us is the one to offer first. */
const WELL: Standing = 'GOOD';

/** The steps that lead on from here; those that are closed say why. */
export function StepButtons({ customer }: { customer: CustomerRecord }) {
  const t = useTranslations('customer');
  const why = useId();
  const [asking, setAsking] = useState<OpenStep | null>(null);
  const step = useStep(customer);
  const reasons = [...new Set(customer.steps.flatMap(({ blockedBy }) => blockedBy ?? []))];
  const take = async (wanted: OpenStep) => {
    if (wanted.requires.length) return setAsking(wanted);
    const refusal = await step.take(wanted.name, {});
    if (refusal) toast.error(refusal.message);
    else toast.success(t('step.done', { label: wanted.label }));
  };
  if (customer.steps.length === 0) return null;
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2" data-print="hide">
      {customer.steps.map((open) => (
        <Button
          key={open.name} disabled={!open.allowed} pending={step.taking === open.name} aria-describedby={open.blockedBy ? why : undefined}
          variant={open.allowed && CUSTOMER_STANDING[open.to as CustomerStatus] === WELL ? 'primary' : 'secondary'} onClick={() => void take(open)}
        >
          {open.label}
        </Button>
      ))}
      {reasons.length > 0 && <span id={why} className="text-xs text-ink-3">{reasons.join(' ')}</span>}
      {asking && <StepDialog customer={customer} step={asking} onClose={() => setAsking(null)} />}
    </div>
  );
}
