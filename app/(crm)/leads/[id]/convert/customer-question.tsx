'use client';
import { useTranslations } from 'next-intl';
import type { LeadDuplicatesQuery } from '@/app/apollo/generated/graphql';
import { Combobox, type ComboboxOption } from '@/components/combobox';
import { RadioGroup } from '@/components/radio-group';
import { useCustomerSearch } from '../../../orders/new/use-customer-search';

type Duplicate = LeadDuplicatesQuery['lead']['duplicates'][number];

/** Which customer it is to be: a new one, one like it, or another that somebody looked up. */
export interface CustomerAnswer {
  choice: { kind: 'new' | 'known' | 'other'; customerId?: string } | null;
  other: ComboboxOption | null;
}

const NEW = 'new';
const OTHER = 'other';

/** With customers like it there is no answer that goes without saying. */
export const isAnswered = ({ choice, other }: CustomerAnswer, asking: boolean): boolean => (choice?.kind === OTHER ? other !== null : !asking || choice !== null);

interface CustomerQuestionProps {
  name: string;
  duplicates: readonly Duplicate[];
  answer: CustomerAnswer;
  onAnswer: (answer: CustomerAnswer) => void;
}

export function CustomerQuestion({ name, duplicates, answer: { choice, other }, onAnswer }: CustomerQuestionProps) {
  const t = useTranslations('lead.convert');
  const search = useCustomerSearch();
  const asking = duplicates.length > 0;
  const words = ({ customer, matchedBy }: Duplicate) => customer && [customer.number, customer.owner?.name, t(`match.${matchedBy}`)].filter(Boolean).join(' · ');
  const options = [
    ...duplicates.flatMap((duplicate) => (duplicate.customer ? [{ value: duplicate.customer.id, label: t('link', { name: duplicate.customer.name }), hint: words(duplicate) ?? undefined }] : [])),
    { value: NEW, label: asking ? t('createAnyway', { name }) : t('create', { name }), hint: duplicates.some(({ customer }) => !customer) ? t('elsewhere') : undefined },
    { value: OTHER, label: t('other') },
  ];
  const value = choice?.kind === 'known' ? (choice.customerId ?? null) : (choice?.kind ?? (asking ? null : NEW));
  const choose = (next: string) => onAnswer({ choice: next === NEW || next === OTHER ? { kind: next } : { kind: 'known', customerId: next }, other: null });
  return (
    <div className="grid gap-2">
      <RadioGroup label={asking ? t('which') : t('customer')} options={options} value={value} onValueChange={choose} />
      {choice?.kind === OTHER && <Combobox label={t('other')} value={other} search={search} onValueChange={(next) => onAnswer({ choice, other: next })} className="ms-6" />}
    </div>
  );
}
