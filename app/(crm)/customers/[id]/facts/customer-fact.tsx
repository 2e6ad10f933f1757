'use client';
import { useTranslations } from 'next-intl';
import { EditableFact } from '@/components/editable-fact';
import { useViewer } from '../../../viewer';
import type { CustomerRecord } from '../use-record';
import { type FactField, factText } from './fact-fields';
import { LockedFact } from './locked-fact';
import { choiceOf, FactLink, storedText, useFactDisplay, useFactOptions, useFactProblem } from './use-fact-words';
import type { SaveFact } from './use-save-fact';

interface CustomerFactProps {
  customer: CustomerRecord;
  field: FactField;
  readOnly: boolean;
  onSave: SaveFact;
}

/** One field of the customer: edited in place, or locked with the reason. */
export function CustomerFact({ customer, field, readOnly, onSave }: CustomerFactProps) {
  const label = useTranslations('fields.customer')(field.name);
  const restricted = useViewer().fieldRights.has(`customer.${field.name}`);
  const options = useFactOptions(field, choiceOf(customer, field));
  const display = useFactDisplay(customer, field);
  const validate = useFactProblem(field);
  const value = factText(customer, field.name);
  if (restricted) return <LockedFact recordId={customer.id} permission="customer:read" field={field.name} label={label} masked={value} />;
  const link = readOnly && field.kind === 'url' && value ? <FactLink href={value} /> : undefined;
  return (
    <EditableFact
      label={label} value={value} display={link ?? display} kind={field.kind} options={options} readOnly={readOnly} validate={validate}
      onSave={(next) => onSave(field, storedText(field, next))}
    />
  );
}
