'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { ContactChoicesDocument } from '@/app/apollo/generated/graphql';
import { Select } from '@/components/select';

interface ContactSelectProps {
  customerId: string | null;
  value: string | null;
  onChange: (id: string | null) => void;
}

const NONE = '';

/** One of the customer's contacts, or nobody in particular. */
export function ContactSelect({ customerId, value, onChange }: ContactSelectProps) {
  const t = useTranslations('values');
  const { data } = useQuery(ContactChoicesDocument, { variables: { customerId: customerId ?? '' }, skip: !customerId });
  const contacts = (customerId && data?.customer.contacts.nodes) || [];
  const options = [{ value: NONE, label: t('notChosen') }, ...contacts.map(({ id, name }) => ({ value: id, label: name }))];
  return <Select options={options} value={contacts.some(({ id }) => id === value) ? value : NONE} disabled={!customerId} onValueChange={(next) => onChange(next === NONE ? null : next)} />;
}
