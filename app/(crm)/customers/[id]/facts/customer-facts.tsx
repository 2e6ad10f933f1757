'use client';
import { useTranslations } from 'next-intl';
import { Fact, Facts } from '@/components/facts';
import { Section } from '@/components/section';
import { Nothing } from '../../../values/nothing';
import { useDay } from '../../../values/use-day';
import type { CustomerRecord } from '../use-record';
import { CustomerFact } from './customer-fact';
import { concerns, FACT_GROUPS } from './fact-fields';
import type { SaveFact } from './use-save-fact';

/** Every field of the customer, group by group. */
export function CustomerFacts({ customer, readOnly, onSave }: { customer: CustomerRecord; readOnly: boolean; onSave: SaveFact }) {
  const t = useTranslations('customer.group');
  return (
    <div className="grid gap-5">
      {FACT_GROUPS.map((group) => {
        const fields = group.fields.filter((field) => concerns(customer, field));
        if (fields.length === 0) return null;
        return (
          <Section key={group.id} title={t(group.id)} quiet>
            <Facts>{fields.map((field) => <CustomerFact key={field.name} customer={customer} field={field} readOnly={readOnly} onSave={onSave} />)}</Facts>
          </Section>
        );
      })}
      <Section title={t('record')} quiet><RecordFacts customer={customer} /></Section>
    </div>
  );
}

/** Where the record itself comes from; nobody edits that. */
function RecordFacts({ customer }: { customer: CustomerRecord }) {
  const t = useTranslations('fields.customer');
  const day = useDay();
  return (
    <Facts>
      <Fact label={t('departmentId')}>{customer.department?.name ?? <Nothing />}</Fact>
      {customer.lostReason && <Fact label={t('lostReasonId')}>{customer.lostReason.label}</Fact>}
      <Fact label={t('createdAt')}>{day.full(customer.createdAt)}</Fact>
      <Fact label={t('createdById')}>{customer.createdBy?.name ?? <Nothing />}</Fact>
      <Fact label={t('updatedAt')}>{day.full(customer.updatedAt)}</Fact>
      {customer.externalSource && <Fact label={t('externalSource')}>{customer.externalSource}</Fact>}
      {customer.externalId && <Fact label={t('externalId')}>{customer.externalId}</Fact>}
    </Facts>
  );
}
