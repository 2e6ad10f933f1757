'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { ReceiptVoidDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { REFRESH } from '../use-order';
import type { Receipt } from './receipts-section';

/** A receipt that was wrong: it stays in sight, with the reason, and counts no more. */
export default function VoidDialog({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const t = useTranslations('orders.receipts');
  const step = useTranslations('customer.step');
  const act = useAct(ReceiptVoidDocument, (data) => data.receiptVoid, { refetch: REFRESH });
  const [reason, setReason] = useState('');
  const submit = async () => {
    if (!(await act.run({ id: receipt.id, version: receipt.version, input: { reason } }))) return;
    toast.success(t('voidedDone', { number: receipt.number }));
    onClose();
  };
  return (
    <FormDialog open onOpenChange={onClose} size="sm" title={t('voidTitle', { number: receipt.number })} description={t('voidText')} submitLabel={t('void')} pending={act.pending} dirty={Boolean(reason)} error={act.errorOutside(['reason'])} onSubmit={() => void submit()}>
      <Field label={step('reason')} required error={act.errorAt('reason')}><Textarea value={reason} maxLength={500} onValueChange={setReason} /></Field>
    </FormDialog>
  );
}
