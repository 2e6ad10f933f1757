'use client';
import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { OrderCreateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Combobox, type ComboboxOption } from '@/components/combobox';
import { DateInput } from '@/components/date-input';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { useDay } from '../../values/use-day';
import { useCustomerSearch } from './use-customer-search';

interface NewOrderDialogProps {
  /** Where the customer is known already. */
  customer?: { id: string; name: string };
  /** The won opportunity that the order comes of. */
  opportunityId?: string;
  /** The unit that it is to be of; with a customer, it is held for that one already. */
  unit?: { id: string; name: string };
  onClose: () => void;
}

/** A draft for a customer; its lines are written on its page. */
export default function NewOrderDialog({ customer, opportunityId, unit, onClose }: NewOrderDialogProps) {
  const t = useTranslations('orders');
  const field = useTranslations('fields.order');
  const router = useRouter();
  const search = useCustomerSearch();
  const create = useAct(OrderCreateDocument, (data) => data.orderCreate, { refetch: ['OrderList', 'OrderCount', 'CustomerPurchases', 'UnitRecord'] });
  const { today } = useDay();
  const [chosen, setChosen] = useState<ComboboxOption | null>(customer ? { value: customer.id, label: customer.name } : null);
  const [orderedOn, setOrderedOn] = useState(today);
  const [missing, setMissing] = useState(false);
  const submit = async () => {
    setMissing(!chosen);
    if (!chosen) return;
    const lines = unit ? [{ unitId: unit.id, quantity: '1' }] : null;
    const done = await create.run({ input: { customerId: chosen.value, opportunityId: opportunityId ?? null, orderedOn: orderedOn || null, ...(lines ? { lines } : {}) } });
    if (!done?.order) return;
    onClose();
    router.push(`/orders/${done.order.id}`);
  };
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={unit ? t('unit.write', { unit: unit.name }) : t('create')} description={unit ? t('unit.writeText', { reserved: customer ? 'yes' : 'no' }) : t('createText')} submitLabel={t('createDo')} pending={create.pending}
      error={create.errorOutside(['orderedOn'])} onSubmit={() => void submit()}
    >
      <Field label={field('customerId')} required error={missing && !chosen ? t('customerNeeded') : undefined}>
        <Combobox value={chosen} onValueChange={setChosen} search={search} disabled={Boolean(customer)} />
      </Field>
      <Field label={field('orderedOn')} error={create.errorAt('orderedOn')}><DateInput value={orderedOn} onValueChange={setOrderedOn} /></Field>
    </FormDialog>
  );
}
