'use client';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/field';
import { Input } from '@/components/input';
import { RadioGroup } from '@/components/radio-group';
import { Select } from '@/components/select';
import { SERVICE_TYPES } from '@/domain/dictionary-services';
import { MISSING_CHOICES } from '@/domain/import/options';
import { POLICIES_OF } from '@/domain/import/subject';
import { SERVICE_TICKET_STATUSES } from '@/domain/service-ticket';
import { useDictionary } from '../../../../pickers/use-dictionary';
import { useCan } from '../../../../viewer';
import { isChoice, isMapped } from '../../plan-draft';
import type { SubjectOptionsProps } from '../plan-options';

const CREATING = 'CREATE';

/** What is the same for all service tickets of a file. */
export function TicketOptions({ draft, onChange }: SubjectOptionsProps) {
  const t = useTranslations('imports');
  const states = useTranslations('workflow.serviceTicket.states');
  const can = useCan();
  const types = useDictionary(SERVICE_TYPES).active;
  return (
    <>
      <Field label={t('options.externalSource')} hint={t('options.ticketSourceHint')} required>
        <Input value={draft.externalSource} maxLength={40} onChange={(event) => onChange({ externalSource: event.target.value })} />
      </Field>
      {isMapped(draft, 'ticketCustomerExternalId') && (
        <Field label={t('options.customerSource')} hint={t('options.customerSourceHint')} required>
          <Input value={draft.customerSource} maxLength={40} onChange={(event) => onChange({ customerSource: event.target.value })} />
        </Field>
      )}
      <RadioGroup
        label={t('options.ticketPolicy')} value={draft.policy} onValueChange={(policy) => onChange({ policy })}
        options={POLICIES_OF.SERVICE_TICKETS.map((value) => ({ value, label: t(`policy.${value}.label`), hint: t(`ticketPolicy.${value}`) }))}
      />
      <Field label={t('options.ticketType')}>
        <Select value={draft.ticketType} onValueChange={(ticketType) => onChange({ ticketType })} options={types.map(({ code, label }) => ({ value: code, label }))} />
      </Field>
      <Field label={t('options.ticketStatus')} hint={t('options.ticketStatusHint')}>
        <Select value={draft.ticketStatus} onValueChange={(ticketStatus) => onChange({ ticketStatus })} options={SERVICE_TICKET_STATUSES.map((value) => ({ value, label: states(value) }))} />
      </Field>
      {Object.values(draft.fields).some(isChoice) && (
        <RadioGroup
          label={t('options.missingChoice')} value={draft.missingChoice ?? null} onValueChange={(missingChoice) => onChange({ missingChoice })}
          options={MISSING_CHOICES.map((value) => ({ value, label: t(`missingChoice.${value}`), disabled: value === CREATING && !can('dictionaryItem:create') }))}
        />
      )}
    </>
  );
}
