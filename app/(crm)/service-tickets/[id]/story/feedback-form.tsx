'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import type { TicketRecord } from '../use-record';
import { FeedbackFields } from './feedback-fields';
import { submitKey } from './submit-key';
import { useFeedback } from './use-feedback';

/** One of us writes down what the customer said, and sees beforehand what comes of it. */
export function FeedbackForm({ ticket }: { ticket: TicketRecord }) {
  const t = useTranslations('serviceTicket.feedback');
  const form = useFeedback(ticket);
  return (
    <section aria-label={t('title')} onKeyDown={submitKey(() => void form.submit())} className="grid gap-3 rounded-md border border-line-strong bg-raised p-3" data-print="hide">
      <FeedbackFields form={form} />
      <Button variant="primary" className="justify-self-end" pending={form.pending} onClick={() => void form.submit()}>{form.reopens ? t('submitReopen') : t('submit')}</Button>
    </section>
  );
}
