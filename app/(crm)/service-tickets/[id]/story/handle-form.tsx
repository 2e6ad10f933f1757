'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import type { TicketRecord } from '../use-record';
import { HandlingField } from './handling-field';
import { submitKey } from './submit-key';
import { useHandling } from './use-handling';

/** The assignee writes down what was done. */
export function HandleForm({ ticket }: { ticket: TicketRecord }) {
  const t = useTranslations('serviceTicket.handle');
  const form = useHandling(ticket);
  return (
    <section aria-label={t('title')} onKeyDown={submitKey(() => void form.submit())} className="grid gap-3 rounded-md border border-line-strong bg-raised p-3" data-print="hide">
      <HandlingField ticket={ticket} form={form} />
      <Button variant="primary" className="justify-self-end" pending={form.pending} onClick={() => void form.submit()}>{t('submit')}</Button>
    </section>
  );
}
