'use client';
import { useTranslations } from 'next-intl';
import { Tag } from '@/components/tag';
import { CUSTOMER_STANDING, type CustomerStatus } from '@/domain/customer';
import { STANDING_COLORS } from './standing';

/** Where a customer is in its life, in words and colour. */
export function StatusTag({ status }: { status: CustomerStatus }) {
  const t = useTranslations('workflow.customer.states');
  return <Tag color={STANDING_COLORS[CUSTOMER_STANDING[status]]}>{t(status)}</Tag>;
}
