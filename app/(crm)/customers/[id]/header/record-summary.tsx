'use client';
import { useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import { type FactItem, KeyFacts } from '@/components/facts';
import { Tag } from '@/components/tag';
import { AbcTag } from '../../../values/abc-tag';
import { ChoiceTag } from '../../../values/choice-tag';
import { Money } from '../../../values/money';
import { Nothing } from '../../../values/nothing';
import { DueDay, RelativeDay } from '../../../values/relative-day';
import { StatusTag } from '../../../values/status-tag';
import { useViewer } from '../../../viewer';
import { TagRow } from '../../tags/tag-row';
import type { CustomerRecord } from '../use-record';
import { OpenCase } from '../churn/open-case';
import { LifeStepper } from './life-stepper';
import { StepButtons } from './step-buttons';

/** Who the customer is at a glance, where it stands in its life, and what may be done next. */
export function RecordSummary({ customer }: { customer: CustomerRecord }) {
  const t = useTranslations('customer');
  const field = useTranslations('fields.customer');
  const kind = useTranslations('fields.values.kind');
  const { fieldRights } = useViewer();
  const restricted = fieldRights.has('customer.annualTurnover');
  const items: FactItem[] = [
    { id: 'owner', label: field('ownerId'), value: customer.owner ? <Person name={customer.owner.name} /> : <Nothing /> },
    { id: 'region', label: field('regionId'), value: customer.region?.label ?? <Nothing /> },
    ...(restricted ? [] : [{ id: 'turnover', label: field('annualTurnover'), value: <Money amount={customer.annualTurnover} currency={customer.currency} /> }]),
    ...(fieldRights.has('customer.abcClass') ? [] : [{ id: 'abc', label: field('abcClass'), value: <AbcTag reachable abcClass={customer.abcClass} /> }]),
    { id: 'satisfaction', label: field('satisfaction'), value: t('scoreOf', { score: customer.satisfaction }) },
    { id: 'last', label: field('lastContactAt'), value: <RelativeDay at={customer.lastContactAt} className="" /> },
    { id: 'next', label: field('nextContactAt'), value: <DueDay at={customer.nextContactAt} /> },
  ];
  return (
    <section className="shrink-0 px-5 pt-3.5">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
        <h2 className="text-xl font-semibold wrap-anywhere">{customer.name}</h2>
        <StatusTag status={customer.status} />
        {customer.grade && <ChoiceTag choice={customer.grade} />}
        <Tag plain>{kind(customer.kind)}</Tag>
        <TagRow customer={customer} readOnly={!customer.viewerCan.includes('customer:update')} />
      </div>
      <KeyFacts className="mt-2.5 mb-3.5" items={items} />
      <OpenCase customer={customer} />
      <LifeStepper customer={customer} />
      <StepButtons customer={customer} />
    </section>
  );
}
