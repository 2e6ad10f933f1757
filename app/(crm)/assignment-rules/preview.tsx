'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { AssignmentRulePreviewDocument } from '@/app/apollo/generated/graphql';
import { cn } from '@/components/cn';
import { Combobox, type ComboboxOption } from '@/components/combobox';
import { Field } from '@/components/field';
import { SERVICE_TYPES } from '@/domain/dictionary-services';
import { useCustomerSearch } from '../orders/new/use-customer-search';
import { DictionarySelect } from '../pickers/dictionary-select';
import { useProductSearch } from '../pickers/use-catalogue-search';
import { useWhy } from './use-why';

/** Tries the rules: who would get a ticket of this customer, and why. */
export function Preview() {
  const t = useTranslations('assignmentRules.preview');
  const field = useTranslations('fields.serviceTicket');
  const why = useWhy();
  const [customer, setCustomer] = useState<ComboboxOption | null>(null);
  const [product, setProduct] = useState<ComboboxOption | null>(null);
  const [typeId, setTypeId] = useState<string | null>(null);
  const input = { customerId: customer?.value ?? '', typeId: typeId ?? '', productId: product?.value ?? null };
  const { data, previousData, loading } = useQuery(AssignmentRulePreviewDocument, { variables: { input }, skip: !customer || !typeId, fetchPolicy: 'cache-and-network' });
  const found = customer && typeId ? (data ?? previousData)?.assignmentRulePreview : null;
  return (
    <section aria-label={t('title')} className="my-2 grid gap-3 rounded-md border border-line bg-canvas p-3">
      <div className="grid gap-3 sm:grid-cols-3">
        <Field label={field('customerId')}><Combobox value={customer} onValueChange={setCustomer} search={useCustomerSearch()} /></Field>
        <Field label={field('typeId')}><DictionarySelect type={SERVICE_TYPES} value={typeId} onChange={setTypeId} /></Field>
        <Field label={field('productId')}><Combobox value={product} onValueChange={setProduct} search={useProductSearch()} /></Field>
      </div>
      <output className={cn('block text-sm', loading && 'opacity-60', found ? 'text-ink' : 'text-ink-3')}>
        {found ? <>{found.assignee ? t('goesTo', { name: found.assignee.name, department: found.assignee.department?.name ?? '' }) : t('nobody')} <span className="text-ink-3">{found.assignee && why(found)}</span></> : t('hint')}
      </output>
    </section>
  );
}
