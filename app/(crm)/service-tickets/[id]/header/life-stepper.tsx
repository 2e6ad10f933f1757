'use client';
import { useTranslations } from 'next-intl';
import { type Step, Stepper } from '@/components/stepper';
import { wayOf } from '@/domain/service-ticket';
import { useDay } from '../../../values/use-day';
import type { TicketRecord } from '../use-record';

/** The ticket's way through its life, and when it came where. */
export function LifeStepper({ ticket }: { ticket: TicketRecord }) {
  const t = useTranslations('serviceTicket');
  const states = useTranslations('workflow.serviceTicket.states');
  const day = useDay();
  const way = wayOf(ticket);
  const now = way.findIndex(({ state }) => state === ticket.status);
  const steps = way.map(({ state, at }, place): Step => ({
    id: state, label: states(state), ...(place <= now && at ? { note: day.short(at) } : {}),
    state: place === now ? 'now' : place < now ? 'done' : ticket.steps.some(({ to, allowed }) => to === state && !allowed) ? 'blocked' : 'todo',
  }));
  return <Stepper label={t('life')} steps={steps} className="mb-3" />;
}
