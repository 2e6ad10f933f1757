'use client';
import { useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import { type FactItem, KeyFacts } from '@/components/facts';
import { TextLink } from '@/components/link-button';
import { type Step, Stepper } from '@/components/stepper';
import { wayOf } from '@/domain/churn-case';
import { ChoiceTag } from '../../../values/choice-tag';
import { ChurnTag } from '../../../values/churn-tag';
import { Nothing } from '../../../values/nothing';
import { PlainDay } from '../../../values/plain-day';
import { RelativeDay } from '../../../values/relative-day';
import { StatusTag } from '../../../values/status-tag';
import { useDay } from '../../../values/use-day';
import type { ChurnCase } from '../use-record';
import { StepButtons } from './step-buttons';

/** Who may be leaving, how the case stands, and what may be done next. */
export function RecordSummary({ churnCase }: { churnCase: ChurnCase }) {
  const t = useTranslations('churnCase');
  const field = useTranslations('fields.churnCase');
  const owner = useTranslations('fields.customer')('ownerId');
  const contacted = useTranslations('fields.customer')('lastContactAt');
  const { customer } = churnCase;
  const items: FactItem[] = [
    { id: 'owner', label: owner, value: customer?.owner ? <Person name={customer.owner.name} /> : <Nothing /> },
    { id: 'last', label: field('lastOrderOn'), value: <PlainDay day={churnCase.lastOrderOn} /> },
    { id: 'contact', label: contacted, value: <RelativeDay at={customer?.lastContactAt ?? null} className="" /> },
    ...(customer?.phone ? [{ id: 'phone', label: t('phone'), value: customer.phone }] : []),
    ...(churnCase.lostReason ? [{ id: 'reason', label: field('lostReasonId'), value: churnCase.lostReason.label }] : []),
  ];
  return (
    <section className="shrink-0 px-5 pt-3.5">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
        <h2 className="text-xl font-semibold wrap-anywhere">{customer ? <TextLink href={`/customers/${customer.id}`} className="text-inherit">{customer.name}</TextLink> : churnCase.number}</h2>
        <ChurnTag status={churnCase.status} />
        {customer?.grade && <ChoiceTag choice={customer.grade} />}
        {customer && <StatusTag status={customer.status} />}
      </div>
      <KeyFacts className="mt-2.5 mb-3.5" items={items} />
      <LifeStepper churnCase={churnCase} />
      <StepButtons churnCase={churnCase} />
    </section>
  );
}

/** The way of the case, and when it came where. */
function LifeStepper({ churnCase }: { churnCase: ChurnCase }) {
  const t = useTranslations('churnCase');
  const states = useTranslations('workflow.churnCase.states');
  const day = useDay();
  const way = wayOf(churnCase);
  const now = way.findIndex(({ state }) => state === churnCase.status);
  const steps = way.map(({ state, at }, place): Step => ({
    id: state, label: states(state), ...(place <= now && at ? { note: day.short(at) } : {}), state: place === now ? 'now' : place < now ? 'done' : 'todo',
  }));
  return <Stepper label={t('life')} steps={steps} className="mb-3" />;
}
