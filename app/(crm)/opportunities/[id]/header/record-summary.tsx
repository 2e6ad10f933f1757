'use client';
import { useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import { type FactItem, KeyFacts } from '@/components/facts';
import { TextLink } from '@/components/link-button';
import { Tag } from '@/components/tag';
import { TriangleAlert } from 'lucide-react';
import { ChoiceTag } from '../../../values/choice-tag';
import { DueLocalDay, LocalDay } from '../../../values/local-day';
import { Money } from '../../../values/money';
import { Nothing } from '../../../values/nothing';
import { OpportunityTag } from '../../../values/opportunity-tag';
import { useDay } from '../../../values/use-day';
import { isInDevelopment } from '@/domain/opportunity';
import type { OpportunityRecord } from '../use-record';
import { LifeStepper } from './life-stepper';
import { StepButtons } from './step-buttons';

/** What it is at a glance, where it stands in its life, and what may be done next. */
export function RecordSummary({ opportunity }: { opportunity: OpportunityRecord }) {
  const t = useTranslations('opportunity');
  const field = useTranslations('fields.opportunity');
  const { today } = useDay();
  const developing = isInDevelopment(opportunity.status);
  const late = developing && opportunity.nextDueOn !== null && opportunity.nextDueOn < today;
  const { customer } = opportunity;
  const items: FactItem[] = [
    { id: 'customer', label: field('customerName'), value: customer ? <TextLink href={`/customers/${customer.id}`}>{customer.name}</TextLink> : opportunity.customerName },
    { id: 'owner', label: field('ownerId'), value: opportunity.owner ? <Person name={opportunity.owner.name} /> : <Nothing /> },
    { id: 'amount', label: field('amount'), value: <Money amount={opportunity.amount} currency={opportunity.currency} /> },
    { id: 'rate', label: field('successRate'), value: `${opportunity.successRate}%` },
    { id: 'close', label: field('expectedCloseOn'), value: <LocalDay day={opportunity.expectedCloseOn} /> },
    ...(developing ? [{ id: 'next', label: t('nextItem'), value: <DueLocalDay day={opportunity.nextDueOn} /> }] : []),
    ...(opportunity.failReason ? [{ id: 'failure', label: field('failReasonId'), value: opportunity.failReason.label }] : []),
  ];
  return (
    <section className="shrink-0 px-5 pt-3.5">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
        <h2 className="text-xl font-semibold wrap-anywhere">{opportunity.title}</h2>
        <OpportunityTag status={opportunity.status} />
        {developing && opportunity.stage && <ChoiceTag choice={opportunity.stage} />}
        {late && <Tag color="red" plain><span className="flex items-center gap-1"><TriangleAlert aria-hidden="true" className="!size-3" />{t('late')}</span></Tag>}
      </div>
      <KeyFacts className="mt-2.5 mb-3.5" items={items} />
      <LifeStepper opportunity={opportunity} />
      <StepButtons opportunity={opportunity} />
    </section>
  );
}
