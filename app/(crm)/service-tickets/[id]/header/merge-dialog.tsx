'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ServiceTicketMergeDocument, ServiceTicketsAlikeDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Combobox, type ComboboxOption, type OptionSearch } from '@/components/combobox';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { toast } from '@/components/toast';
import { REFRESH } from '../../refresh';
import type { TicketRecord } from '../use-record';

/** Puts the ticket into another one of the same customer that goes on. */
export default function MergeDialog({ ticket: { id, version, title, customer }, onClose }: { ticket: TicketRecord; onClose: () => void }) {
  const t = useTranslations('serviceTicket.merge');
  const router = useRouter();
  const client = useApolloClient();
  const [into, setInto] = useState<ComboboxOption | null>(null);
  const [missing, setMissing] = useState(false);
  const act = useAct(ServiceTicketMergeDocument, (data) => data.serviceTicketMerge, { refetch: REFRESH });
  const search: OptionSearch = async (query, signal) => {
    const { data, error } = await client.query({
      query: ServiceTicketsAlikeDocument, variables: { customerId: customer?.id ?? '', search: query || null }, fetchPolicy: 'network-only', context: { fetchOptions: { signal } },
    });
    if (!data) throw error ?? new Error('no answer');
    return data.serviceTickets.nodes.filter((other) => other.id !== id).map((other) => ({ value: other.id, label: other.title, hint: other.number }));
  };
  const submit = async () => {
    setMissing(!into);
    if (!into) return;
    const done = await act.run({ id, version, input: { intoId: into.value } });
    if (!done) return;
    toast.success(t('done', { title: into.label }));
    onClose();
    router.push(`/service-tickets/${into.value}`);
  };
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={t('title')} description={t('text', { title })} submitLabel={t('submit')} pending={act.pending}
      error={act.errorOutside(['intoId'])} onSubmit={() => void submit()}
    >
      <Field label={t('into')} required error={missing && !into ? t('needed') : act.errorAt('intoId')}>
        <Combobox value={into} search={search} onValueChange={(next) => { setInto(next); setMissing(false); act.clear(); }} />
      </Field>
    </FormDialog>
  );
}
