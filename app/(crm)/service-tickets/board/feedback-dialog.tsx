'use client';
import { useTranslations } from 'next-intl';
import { FormDialog } from '@/components/form-dialog';
import { FeedbackFields } from '../[id]/story/feedback-fields';
import { useFeedback } from '../[id]/story/use-feedback';
import type { TicketCardRow } from './use-column';

/** One of us writes down what the customer said, from the board; the score decides where the card goes. */
export default function FeedbackDialog({ ticket, onClose }: { ticket: TicketCardRow; onClose: () => void }) {
  const t = useTranslations('serviceTicket.feedback');
  const form = useFeedback(ticket, onClose);
  return (
    <FormDialog open onOpenChange={onClose} title={t('title')} description={ticket.title} submitLabel={form.reopens ? t('submitReopen') : t('submit')} pending={form.pending} onSubmit={() => void form.submit()}>
      <FeedbackFields form={form} />
    </FormDialog>
  );
}
