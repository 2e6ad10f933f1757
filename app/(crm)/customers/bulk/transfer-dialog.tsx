'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { type Owner, OwnerPicker } from '../../pickers/owner-picker';
import type { CustomerRow } from '../use-customer-list';
import { RefusedRows } from './refused-rows';
import { type TransferOutcome, useTransfer } from './use-transfer';

interface TransferDialogProps {
  rows: readonly CustomerRow[];
  onClose: () => void;
  /** Some went; nothing needs to stay selected. */
  onDone: () => void;
}

export default function TransferDialog({ rows, onClose, onDone }: TransferDialogProps) {
  const t = useTranslations('customers');
  const [owner, setOwner] = useState<Owner | null>(null);
  const [reason, setReason] = useState('');
  const [outcome, setOutcome] = useState<TransferOutcome | null>(null);
  const { pending, transfer } = useTransfer();
  // The list may lose the rows while this is open.
  const [chosen] = useState(rows);
  const submit = async () => {
    if (!owner) return setOutcome({ moved: 0, refused: [], problems: { ownerId: t('ownerNeeded') } });
    const result = await transfer(chosen, owner.id, reason.trim());
    setOutcome(result);
    if (result.moved) toast.success(t('transferred', { count: result.moved, name: owner.name }));
    if (result.moved === chosen.length) { onClose(); onDone(); }
  };
  if (outcome?.refused.length) {
    const finish = () => { onClose(); onDone(); };
    return (
      <Dialog open onOpenChange={finish} size="sm" title={t('transferResult', { moved: outcome.moved, total: chosen.length })} footer={<Button variant="primary" onClick={finish}>{t('close')}</Button>}>
        <RefusedRows title={t('stayed', { count: outcome.refused.length })} refused={outcome.refused} />
      </Dialog>
    );
  }
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={t('transferTitle', { count: chosen.length })} description={t('transferText')} submitLabel={t('transfer')}
      pending={pending} draft={[owner?.id, reason]} error={outcome?.problems.form} onSubmit={() => void submit()}
    >
      <Field label={t('newOwner')} required error={outcome?.problems.ownerId}>
        <OwnerPicker granted="customer:update" within="customer:transfer" value={owner} onChange={(next) => { setOwner(next); setOutcome(null); }} />
      </Field>
      <Field label={t('reason')} hint={t('reasonHint')} error={outcome?.problems.reason}>
        <Textarea value={reason} onValueChange={setReason} maxLength={500} />
      </Field>
    </FormDialog>
  );
}
