'use client';
import { useTranslations } from 'next-intl';
import { type Step, Stepper } from '@/components/stepper';
import { customerWorkflow } from '@/domain/customer';
import { useDay } from '../../../values/use-day';
import type { ChangeRow, CustomerRecord } from '../use-record';

/** The write that last brought the customer into a state, as far as the timeline is loaded. */
function arrivalIn(state: string, changes: readonly ChangeRow[]): ChangeRow | undefined {
  return changes.find(({ noun, fields }) => noun === customerWorkflow.noun && fields.some(({ field, after }) => field === 'status' && after === state));
}

/** The customer's way through its life: who brought it where, and when. */
export function LifeStepper({ customer }: { customer: CustomerRecord }) {
  const t = useTranslations('customer');
  const states = useTranslations('workflow.customer.states');
  const day = useDay();
  const { path } = customerWorkflow;
  const now = path.indexOf(customer.status);
  const changes = customer.timeline?.nodes ?? [];
  const noteOf = (state: string): string | undefined => {
    const arrival = arrivalIn(state, changes);
    if (!arrival) return undefined;
    return t('step.note', { name: arrival.actor?.name ?? t('timeline.system'), when: day.short(arrival.changedAt) });
  };
  const stateOf = (state: string, place: number): Step['state'] => {
    if (place === now) return 'now';
    if (place < now) return 'done';
    const towards = customer.steps.find(({ to }) => to === state);
    return towards && !towards.allowed ? 'blocked' : 'todo';
  };
  const steps = path.map((state, place): Step => ({
    id: state, label: states(state), state: stateOf(state, place), ...(place <= now ? { note: noteOf(state) } : {}),
  }));
  return <Stepper label={t('progress')} steps={steps} className="mb-3" />;
}
