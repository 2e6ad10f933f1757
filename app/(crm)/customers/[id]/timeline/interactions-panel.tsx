'use client';
import { useTranslations } from 'next-intl';
import type { CustomerRecord } from '../use-record';
import { Entries } from './entries';

/** Every interaction in full. */
export function InteractionsPanel({ customer }: { customer: CustomerRecord }) {
  const t = useTranslations('customer.tab');
  return <Entries customer={customer} filter="interactions" label={t('interactions')} whole />;
}
