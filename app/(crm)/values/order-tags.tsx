'use client';
import { useTranslations } from 'next-intl';
import { Tag } from '@/components/tag';
import { ORDER_STANDING, type OrderStatus, PAYMENT_STANDING, type PaymentStatus } from '@/domain/order';
import { STANDING_COLORS } from './standing';

/** Where an order is in its life, in words and colour. */
export function OrderStatusTag({ status }: { status: OrderStatus }) {
  const t = useTranslations('workflow.order.states');
  return <Tag color={STANDING_COLORS[ORDER_STANDING[status]]}>{t(status)}</Tag>;
}

/** How far an order is paid. */
export function PaymentTag({ status }: { status: PaymentStatus }) {
  const t = useTranslations('orders.payment');
  return <Tag plain color={STANDING_COLORS[PAYMENT_STANDING[status]]}>{t(status)}</Tag>;
}
