'use client';
import { useState } from 'react';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { isPayable } from '@/domain/order';
import { Button } from '@/components/button';
import { cn } from '@/components/cn';
import { onDemand } from '@/components/on-demand';
import { Section } from '@/components/section';
import { Tag } from '@/components/tag';
import { Money } from '../../../values/money';
import { PlainDay } from '../../../values/plain-day';
import type { Order } from '../use-order';

const ReceiptDialog = onDemand(() => import('./receipt-dialog'));
const VoidDialog = onDemand(() => import('./void-dialog'));

export type Receipt = Order['receipts']['nodes'][number];

/** The money that came in for an order. */
export function ReceiptsSection({ order }: { order: Order }) {
  const t = useTranslations('orders.receipts');
  const [open, setOpen] = useState<'new' | Receipt | null>(null);
  const can = (permission: string) => order.viewerCan.includes(permission);
  const more = can('receipt:record') && isPayable(order.status) && Number(order.outstanding) > 0;
  const receipts = order.receipts.nodes;
  return (
    <Section title={t('title')} actions={more && <Button size="sm" icon={<Plus aria-hidden="true" />} onClick={() => setOpen('new')}>{t('record')}</Button>}>
      {receipts.length === 0 && <p className="text-ink-3">{t('none')}</p>}
      <ul>
        {receipts.map((receipt) => (
          <li key={receipt.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
            <span className={cn('w-32 text-end font-medium tabular-nums phone:w-auto', receipt.voidedAt && 'text-ink-3 line-through')}><Money full amount={receipt.amount} currency={order.currency} /></span>
            <PlainDay day={receipt.receivedOn} />
            {receipt.method && <Tag plain>{receipt.method.label}</Tag>}
            <span className="min-w-44 flex-1 text-ink-2 wrap-anywhere phone:order-last phone:basis-full">
              <span className="font-mono text-xs whitespace-nowrap text-ink-3">{receipt.number}</span> {receipt.remark}
              {receipt.voidedAt && <span className="block text-sm text-red">{t('voided', { reason: receipt.voidReason ?? '' })}</span>}
            </span>
            {!receipt.voidedAt && can('receipt:void') && <Button variant="ghost" size="sm" className="phone:ms-auto" data-print="hide" onClick={() => setOpen(receipt)}>{t('void')}</Button>}
          </li>
        ))}
      </ul>
      {open === 'new' && <ReceiptDialog order={order} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'new' && <VoidDialog receipt={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}
