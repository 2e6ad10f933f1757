'use client';
import { useState } from 'react';
import { ReceiptText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { onDemand } from '@/components/on-demand';
import { ORDERABLE } from '@/domain/unit';
import { useCan } from '../../viewer';
import type { UnitRecord } from '../use-unit';

const NewOrderDialog = onDemand(() => import('../../orders/new/new-order-dialog'));

/** Writes an order of a unit: for the customer that it is held for, or for one that is chosen and reserved for by that. */
export function WriteOrder({ unit }: { unit: UnitRecord }) {
  const t = useTranslations('orders');
  const can = useCan();
  const [open, setOpen] = useState(false);
  const customer = unit.hold?.customer;
  // Whose hold they may not see, they cannot order for.
  const possible = ORDERABLE.includes(unit.status) && !unit.order && (customer || !unit.holder);
  if (!possible || !can('order:create') || !can('unit:reserve')) return null;
  return (
    <>
      <Button icon={<ReceiptText aria-hidden="true" />} onClick={() => setOpen(true)}>{t('unit.writeDo')}</Button>
      {open && <NewOrderDialog unit={{ id: unit.id, name: unit.name }} {...(customer ? { customer } : {})} onClose={() => setOpen(false)} />}
    </>
  );
}
