'use client';
import { useTranslations } from 'next-intl';
import { Tag, type TagColor } from '@/components/tag';
import { CUSTOMER_STANDING, type CustomerStatus } from '@/domain/customer';
import type { Standing } from '@/domain/workflow';

const colors: Record<Standing, TagColor> = { OPEN: 'grey', GOOD: 'green', RISK: 'amber', BAD: 'red' };

/** Where a customer is in its life, in words and colour. */
export function StatusTag({ status }: { status: CustomerStatus }) {
  const t = useTranslations('workflow.customer.states');
  return <Tag color={colors[CUSTOMER_STANDING[status]]}>{t(status)}</Tag>;
}
