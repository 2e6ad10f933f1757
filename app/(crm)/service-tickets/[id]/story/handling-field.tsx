'use client';
import { useRef } from 'react';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/field';
import { onDemand } from '@/components/on-demand';
import { Textarea } from '@/components/textarea';
import { withReply } from '@/domain/saved-reply';
import type { ReplyPickerProps } from '../../../saved-replies/reply-picker';
import type { HandlingForm } from './use-handling';

const ReplyPicker = onDemand(() => import('../../../saved-replies/reply-picker').then((module) => module.ReplyPicker));

interface HandlingFieldProps {
  ticket: ReplyPickerProps['ticket'];
  form: HandlingForm;
}

/** What was done about a ticket, written by hand or begun with a reply that is kept. */
export function HandlingField({ ticket, form: { handling, write, error } }: HandlingFieldProps) {
  const t = useTranslations('serviceTicket.handle');
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (reply: string) => {
    write(withReply(handling, reply));
    area.current?.focus();
  };
  return (
    <>
      <ReplyPicker ticket={ticket} onChoose={insert} />
      <Field label={t('title')} required hint={t('hint')} error={error}>
        <Textarea ref={area} value={handling} rows={4} maxLength={4000} placeholder={t('placeholder')} onValueChange={write} />
      </Field>
    </>
  );
}
