'use client';
import { useTranslations } from 'next-intl';
import { type Step, Stepper } from '@/components/stepper';
import { wayOf } from '@/domain/lead';
import { useDay } from '../../../values/use-day';
import type { LeadRecord } from '../use-record';

/** The lead's way through its life, and when it came where. */
export function LifeStepper({ lead }: { lead: LeadRecord }) {
  const t = useTranslations('lead');
  const states = useTranslations('workflow.lead.states');
  const day = useDay();
  const way = wayOf(lead);
  const now = way.findIndex(({ state }) => state === lead.status);
  const steps = way.map(({ state, at }, place): Step => ({
    id: state, label: states(state), ...(place <= now && at ? { note: day.short(at) } : {}),
    state: place === now ? 'now' : place < now ? 'done' : lead.steps.some(({ to, allowed }) => to === state && !allowed) ? 'blocked' : 'todo',
  }));
  return <Stepper label={t('life')} steps={steps} className="mb-3" />;
}
