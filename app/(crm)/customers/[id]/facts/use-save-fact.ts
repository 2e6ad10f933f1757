'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { apiMessage } from '@/app/apollo/api-message';
import { CustomerUpdateDocument, type CustomerFactsFragment, type UserErrorCode } from '@/app/apollo/generated/graphql';
import { type CustomerRecord, REFRESH } from '../use-record';
import { type FactField, factText } from './fact-fields';

const CONFLICT: UserErrorCode = 'CONFLICT';

/** Two versions of one field, and what becomes of them. */
export interface FactConflict {
  field: FactField;
  mine: string;
  current: CustomerFactsFragment;
  onKeep: () => void;
  onOverwrite: () => void;
}
export type SaveFact = (field: FactField, next: string) => Promise<void>;

/**
 * Stores one field. Where somebody changed the record meanwhile, but not this field, nobody need notice; where they changed this very field,
 * the person chooses. Rejects with a sentence for the person.
 */
export function useSaveFact(customer: CustomerRecord): { save: SaveFact; conflict: FactConflict | null } {
  const t = useTranslations('kit');
  const client = useApolloClient();
  const [conflict, setConflict] = useState<FactConflict | null>(null);

  const send = async (field: FactField, next: string, version: number) => {
    const value = field.choices === 'score' ? Number(next) : next.trim() || null;
    const { data, error } = await client.mutate({
      mutation: CustomerUpdateDocument, variables: { id: customer.id, version, input: { [field.name]: value } }, refetchQueries: REFRESH,
    }).catch(() => ({ data: undefined, error: undefined }));
    if (!data) throw new Error(apiMessage(error) ?? t('saveFailed'));
    return data.customerUpdate;
  };
  const ask = (field: FactField, mine: string, current: CustomerFactsFragment) => new Promise<void>((resolve, reject) => {
    const onOverwrite = () => { setConflict(null); attempt(field, mine, current).then(resolve, reject); };
    const onKeep = () => { setConflict(null); resolve(); };
    setConflict({ field, mine, current, onKeep, onOverwrite });
  });
  /** `seen` is the version that the person had before their eyes. */
  const attempt = async (field: FactField, next: string, seen: CustomerFactsFragment): Promise<void> => {
    const { customer: current, userErrors: [refusal] } = await send(field, next, seen.version);
    if (!refusal) return;
    if (refusal.code !== CONFLICT || !current) throw new Error(refusal.message);
    const untouched = factText(current, field.name) === factText(seen, field.name);
    return untouched ? attempt(field, next, current) : ask(field, next, current);
  };
  return { save: (field, next) => attempt(field, next, customer), conflict };
}
