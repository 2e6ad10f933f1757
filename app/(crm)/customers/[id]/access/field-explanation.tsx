'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { FieldAccessDocument } from '@/app/apollo/generated/graphql';
import { useExplanationWords } from './use-explanation-words';

/** Why a field cannot be seen, in the words of the rule that decided. */
export function FieldExplanation({ recordId, permission, field }: { recordId: string; permission: string; field: string }) {
  const t = useTranslations();
  const words = useExplanationWords();
  const { data, error } = useQuery(FieldAccessDocument, { variables: { id: recordId, permission, field } });
  if (data) return <p className="max-w-64 text-sm">{words(data.explainAccess)}</p>;
  return <p className="text-sm text-ink-3">{error ? t('kit.errorTitle') : t('customer.lock.loading')}</p>;
}
