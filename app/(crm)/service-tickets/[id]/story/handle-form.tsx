'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { ServiceTicketHandleDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { REFRESH } from '../../refresh';
import type { TicketRecord } from '../use-record';
import { useKept } from './use-kept';
import { submitKey } from './submit-key';

/** The assignee writes down what was done. */
export function HandleForm({ ticket: { id, version } }: { ticket: TicketRecord }) {
  const t = useTranslations('serviceTicket.handle');
  const [handling, setHandling] = useKept(id, 'handling');
  const [missing, setMissing] = useState(false);
  const act = useAct(ServiceTicketHandleDocument, (data) => data.serviceTicketHandle, { refetch: REFRESH });
  const submit = async () => {
    setMissing(!handling.trim());
    if (!handling.trim() || act.pending) return;
    const done = await act.run({ id, version, input: { handling: handling.trim() } });
    if (!done) return;
    setHandling('');
    toast.success(t('done'));
  };
  return (
    <section aria-label={t('title')} onKeyDown={submitKey(() => void submit())} className="grid gap-3 rounded-md border border-line-strong bg-raised p-3" data-print="hide">
      <Field label={t('title')} required hint={t('hint')} error={missing ? t('needed') : (act.errorAt('handling') ?? act.errorOutside(['handling']))}>
        <Textarea value={handling} rows={4} maxLength={4000} placeholder={t('placeholder')} onValueChange={(next) => { setHandling(next); setMissing(false); act.clear(); }} />
      </Field>
      <Button variant="primary" className="justify-self-end" pending={act.pending} onClick={() => void submit()}>{t('submit')}</Button>
    </section>
  );
}
