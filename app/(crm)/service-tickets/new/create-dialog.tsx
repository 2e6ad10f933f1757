'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { Combobox } from '@/components/combobox';
import { DateInput } from '@/components/date-input';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { SegmentedControl } from '@/components/segmented-control';
import { Select } from '@/components/select';
import { Textarea } from '@/components/textarea';
import { SERVICE_TYPES } from '@/domain/dictionary-services';
import { INTERACTION_CHANNELS } from '@/domain/interaction';
import { PRIORITIES } from '@/domain/service-ticket';
import { useCustomerSearch } from '../../orders/new/use-customer-search';
import { DictionarySelect } from '../../pickers/dictionary-select';
import { ContactSelect } from './contact-select';
import { type About, isEmpty } from './draft';
import { useCreate } from './use-create';

interface CreateDialogProps {
  /** What is known already from where one looks. */
  about?: About;
  onClose: () => void;
}

/** The form for a new ticket: who asks, what kind it is, what for. */
export default function CreateDialog({ about = {}, onClose }: CreateDialogProps) {
  const t = useTranslations('serviceTickets.new');
  const field = useTranslations('fields.serviceTicket');
  const values = useTranslations('fields.values');
  const search = useCustomerSearch();
  const { draft, change, empty, errorAt, formError, pending, submit } = useCreate(onClose, about);
  return (
    <FormDialog
      open onOpenChange={onClose} title={t('title')} description={about.label && t('about', { what: about.label })} submitLabel={t('submit')} pending={pending} error={formError} onSubmit={() => void submit()}
      aside={!isEmpty(draft) && <Button variant="ghost" onClick={empty}>{t('empty')}</Button>}
    >
      <FieldGrid>
        <Field label={field('customerId')} required error={errorAt('customerId')}>
          <Combobox value={draft.customer} onValueChange={(next) => change({ customer: next })} search={search} disabled={Boolean(about.customer)} />
        </Field>
        <Field label={field('contactId')} error={errorAt('contactId')}><ContactSelect customerId={draft.customer?.value ?? null} value={draft.contactId} onChange={(contactId) => change({ contactId })} /></Field>
        <Field label={field('typeId')} required error={errorAt('typeId')}><DictionarySelect type={SERVICE_TYPES} required value={draft.typeId} onChange={(typeId) => change({ typeId })} /></Field>
        <Field label={field('channel')}>
          <Select options={INTERACTION_CHANNELS.map((value) => ({ value, label: values(`channel.${value}`) }))} value={draft.channel} onValueChange={(channel) => change({ channel })} />
        </Field>
      </FieldGrid>
      <Field label={field('title')} required error={errorAt('title')}><Input value={draft.title} maxLength={200} autoComplete="off" onValueChange={(title) => change({ title })} /></Field>
      <Field label={field('request')} required error={errorAt('request')}><Textarea value={draft.request} rows={4} maxLength={4000} onValueChange={(request) => change({ request })} /></Field>
      <FieldGrid>
        <Field label={field('priority')}>
          <SegmentedControl label={field('priority')} options={PRIORITIES.map((value) => ({ value, label: values(`priority.${value}`) }))} value={draft.priority} onValueChange={(priority) => change({ priority })} className="justify-self-start" />
        </Field>
        <Field label={field('promisedOn')} error={errorAt('promisedOn')}><DateInput value={draft.promisedOn} onValueChange={(promisedOn) => change({ promisedOn })} /></Field>
      </FieldGrid>
    </FormDialog>
  );
}
