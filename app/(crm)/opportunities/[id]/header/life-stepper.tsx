'use client';
import { useTranslations } from 'next-intl';
import { type Step, Stepper } from '@/components/stepper';
import { opportunityWorkflow, type OpportunityStatus } from '@/domain/opportunity';
import { useDay } from '../../../values/use-day';
import type { OpportunityRecord } from '../use-record';

/** The opportunity's way through its life: who brought it where, and when. Where it ended otherwise than hoped, that end stands in place of the hope. */
export function LifeStepper({ opportunity }: { opportunity: OpportunityRecord }) {
  const t = useTranslations('opportunity');
  const states = useTranslations('workflow.opportunity.states');
  const day = useDay();
  const { status } = opportunity;
  const path = pathOf(status);
  const now = path.indexOf(status);
  const noteOf = (state: OpportunityStatus): string | undefined => {
    const last = opportunity.statusLog.findLastIndex((stay) => stay.status === state);
    // Stays in the stages of one state are one stay in the state: the first of them is the arrival.
    const before = opportunity.statusLog.slice(0, last + 1).findLastIndex((stay) => stay.status !== state);
    const arrival = last < 0 ? undefined : opportunity.statusLog[before + 1];
    return arrival && t('stepNote', { name: arrival.by?.name ?? t('log.system'), when: day.short(arrival.since) });
  };
  const stateOf = (place: number, state: OpportunityStatus): Step['state'] => {
    if (place === now) return 'now';
    if (place < now) return 'done';
    return opportunity.steps.some(({ to, allowed }) => to === state && !allowed) ? 'blocked' : 'todo';
  };
  const steps = path.map((state, place): Step => ({ id: state, label: states(state), state: stateOf(place, state), ...(place <= now ? { note: noteOf(state) } : {}) }));
  return <Stepper label={t('life')} steps={steps} className="mb-3" />;
}

function pathOf(status: OpportunityStatus): readonly OpportunityStatus[] {
  const { path } = opportunityWorkflow;
  return path.includes(status) ? path : [...path.slice(0, -1), status];
}
