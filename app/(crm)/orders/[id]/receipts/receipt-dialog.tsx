'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { ReceiptRecordDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { DateInput } from '@/components/date-input';
import { parseDecimal } from '@/components/decimal-text';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { toast } from '@/components/toast';
import { DictionarySelect } from '../../../pickers/dictionary-select';
import { useDay } from '../../../values/use-day';
import { type Order, REFRESH } from '../use-order';

const FIELDS = ['amount', 'receivedOn', 'methodId', 'remark'];
const AMOUNT = /^\d{1,13}(\.\d{1,2})?$/;

/** Money that came in: what is outstanding unless somebody says otherwise. */
export default function ReceiptDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const t = useTranslations('orders.receipts');
  const field = useTranslations('fields.receipt');
  const { today } = useDay();
  const record = useAct(ReceiptRecordDocument, (data) => data.receiptRecord, { refetch: REFRESH });
  const [amount, setAmount] = useState(order.outstanding);
  const [receivedOn, setReceivedOn] = useState(today);
  const [methodId, setMethodId] = useState<string | null>(null);
  const [remark, setRemark] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = async () => {
    const decimal = parseDecimal(amount) ?? '';
    setWrong(!AMOUNT.test(decimal));
    if (!AMOUNT.test(decimal)) return;
    const done = await record.run({ orderId: order.id, input: { amount: decimal, receivedOn: receivedOn || null, methodId, remark: remark || null } });
    if (!done) return;
    toast.success(t('recorded'));
    onClose();
  };
  return (
    <FormDialog open onOpenChange={onClose} title={t('record')} submitLabel={t('recordDo')} pending={record.pending} draft={[amount, receivedOn, methodId, remark]} error={record.errorOutside(FIELDS)} onSubmit={() => void submit()}>
      <FieldGrid>
        <Field label={field('amount')} required error={wrong ? t('noAmount') : record.errorAt('amount')}><Input inputMode="decimal" value={amount} onValueChange={setAmount} autoFocus /></Field>
        <Field label={field('receivedOn')} error={record.errorAt('receivedOn')}><DateInput value={receivedOn} onValueChange={setReceivedOn} /></Field>
        <Field label={field('methodId')} error={record.errorAt('methodId')}><DictionarySelect type="payment-method" value={methodId} onChange={setMethodId} /></Field>
        <Field label={field('remark')} error={record.errorAt('remark')}><Input value={remark} maxLength={500} onValueChange={setRemark} /></Field>
      </FieldGrid>
    </FormDialog>
  );
}
