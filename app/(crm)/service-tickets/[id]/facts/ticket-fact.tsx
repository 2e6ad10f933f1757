'use client';
import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { ServiceTicketUpdateDocument, type ServiceTicketUpdateInput } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { EditableFact } from '@/components/editable-fact';
import type { FactKind } from '@/components/fact-editor';
import { optional } from '@/components/number-text';
import { useNumberWords } from '@/components/use-numbers';
import { isOpen } from '@/domain/service-ticket';
import { AMOUNT } from '../../../values/number-fields';
import { REFRESH } from '../../refresh';
import type { TicketRecord } from '../use-record';

const amount = optional(AMOUNT);

interface TicketFactProps {
  ticket: TicketRecord;
  name: keyof ServiceTicketUpdateInput;
  value: string | null | undefined;
  kind?: FactKind;
  display?: ReactNode;
  options?: { value: string; label: string }[];
  required?: boolean;
}

/** One field, edited in place as far as the state of the ticket and the viewer's rights allow. */
export function TicketFact({ ticket: { id, version, status, viewerCan }, name, value, kind = 'text', display, options, required = false }: TicketFactProps) {
  const t = useTranslations('serviceTicket');
  const field = useTranslations('fields.serviceTicket');
  const update = useAct(ServiceTicketUpdateDocument, (data) => data.serviceTicketUpdate, { refetch: REFRESH });
  const words = useNumberWords();
  const money = name === 'compensation';
  const validate = (next: string) => {
    if (required && !next.trim()) return t('needed');
    const { problem } = money ? amount(next) : {};
    return problem ? words(problem) : null;
  };
  const readOnly = !isOpen(status) || !viewerCan.includes('serviceTicket:update');
  return (
    <EditableFact
      label={field(name)} value={value ?? ''} kind={kind} display={display} options={options} readOnly={readOnly}
      validate={validate}
      onSave={async (next) => void (await update.runOrThrow({ id, version, input: { [name]: money ? amount(next).value : next.trim() || null } }))}
    />
  );
}
