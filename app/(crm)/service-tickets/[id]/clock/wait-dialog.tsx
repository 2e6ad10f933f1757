'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { ServiceTicketWaitDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { REFRESH } from '../../refresh';
import { useKept } from '../story/use-kept';
import type { TicketRecord } from '../use-record';

/** Stops the clock: what the customer was asked for is kept with the ticket. */
export default function WaitDialog({ ticket: { id, version }, onClose }: { ticket: TicketRecord; onClose: () => void }) {
  const t = useTranslations('serviceTicket.clock');
  const [reason, setReason] = useKept(id, 'waiting');
  const [missing, setMissing] = useState(false);
  const act = useAct(ServiceTicketWaitDocument, (data) => data.serviceTicketWait, { refetch: REFRESH });
  const submit = async () => {
    setMissing(!reason.trim());
    if (!reason.trim() || !(await act.run({ id, version, input: { reason: reason.trim() } }))) return;
    setReason('');
    toast.success(t('waitDone'));
    onClose();
  };
  return (
    <FormDialog open onOpenChange={onClose} size="sm" title={t('waitTitle')} description={t('waitText')} submitLabel={t('waitSubmit')} pending={act.pending} error={act.errorOutside(['reason'])} onSubmit={() => void submit()}>
      <Field label={t('waitFor')} required error={missing ? t('waitNeeded') : act.errorAt('reason')}>
        <Textarea value={reason} rows={3} maxLength={500} onValueChange={(next) => { setReason(next); setMissing(false); act.clear(); }} />
      </Field>
    </FormDialog>
  );
}
