'use client';
import { useState } from 'react';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { onDemand } from '@/components/on-demand';
import { isWon } from '@/domain/opportunity';
import { useCan } from '../../viewer';

const NewOrderDialog = onDemand(() => import('./new-order-dialog'));

interface OrderFromOpportunityProps {
  opportunity: { id: string; status: string; customer: { id: string; name: string } | null };
}

/** What is won becomes an order of its customer. */
export function OrderFromOpportunity({ opportunity: { id, status, customer } }: OrderFromOpportunityProps) {
  const t = useTranslations('orders');
  const mayOrder = useCan()('order:create');
  const [open, setOpen] = useState(false);
  if (!mayOrder || !customer || !isWon(status)) return null;
  return (
    <>
      <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setOpen(true)}><span className="max-sm:sr-only">{t('create')}</span></Button>
      {open && <NewOrderDialog customer={customer} opportunityId={id} onClose={() => setOpen(false)} />}
    </>
  );
}
