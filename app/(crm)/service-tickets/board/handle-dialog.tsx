'use client';
import { useTranslations } from 'next-intl';
import { FormDialog } from '@/components/form-dialog';
import { HandlingField } from '../[id]/story/handling-field';
import { useHandling } from '../[id]/story/use-handling';
import type { TicketCardRow } from './use-column';

/** The assignee writes down what was done, from the board. */
export default function HandleDialog({ ticket, onClose }: { ticket: TicketCardRow; onClose: () => void }) {
  const t = useTranslations('serviceTicket.handle');
  const form = useHandling(ticket, onClose);
  return (
    <FormDialog open onOpenChange={onClose} title={t('title')} description={ticket.title} submitLabel={t('submit')} pending={form.pending} onSubmit={() => void form.submit()}>
      <HandlingField ticket={ticket} form={form} />
    </FormDialog>
  );
}
