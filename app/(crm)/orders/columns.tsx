'use client';
import { useTranslations } from 'next-intl';
import type { Column } from '@/components/data-table';
import { Money } from '../values/money';
import { Nothing } from '../values/nothing';
import { OrderStatusTag, PaymentTag } from '../values/order-tags';
import { PlainDay } from '../values/plain-day';
import type { OrderRow } from './use-order-list';

export function useColumns(): Column<OrderRow>[] {
  const t = useTranslations('fields.order');
  return [
    { id: 'number', header: t('number'), width: 160, phone: 'meta', cell: (row) => <span className="font-mono text-xs">{row.number}</span> },
    { id: 'customer', header: t('customerId'), minWidth: 200, phone: 'title', cell: (row) => row.customer?.name ?? row.number },
    { id: 'status', header: t('status'), width: [104, 124], cell: (row) => <OrderStatusTag status={row.status} /> },
    { id: 'payment', header: t('paymentStatus'), width: [104, 116], cell: (row) => <PaymentTag status={row.paymentStatus} /> },
    { id: 'orderedOn', header: t('orderedOn'), width: [120, 128], sortKey: 'ORDERED_ON', cell: (row) => <PlainDay day={row.orderedOn} /> },
    { id: 'total', header: t('total'), width: 144, align: 'end', sortKey: 'TOTAL', phone: 'aside', cell: (row) => <Money full amount={row.total} currency={row.currency} /> },
    { id: 'received', header: t('received'), width: 140, align: 'end', phone: 'hidden', cell: (row) => <Money full amount={row.received} currency={row.currency} /> },
    { id: 'owner', header: t('ownerId'), width: 124, phone: 'hidden', cell: (row) => row.owner?.name ?? <Nothing /> },
  ];
}
