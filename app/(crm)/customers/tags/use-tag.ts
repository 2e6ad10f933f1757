'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { apiMessage } from '@/app/apollo/api-message';
import { CustomerTagDocument, DictionariesDocument, TagCreateDocument } from '@/app/apollo/generated/graphql';
import { CUSTOMER_TAGS } from '@/domain/customer-tag';
import type { RowRefusal } from '../bulk/refusal';
import { forgetLists } from '../cache';

/** The API takes this many customers at once. */
const atOnce = 250;

type Row = { id: string; name: string };
export type TagChange = { addIds: string[]; removeIds: string[] };

export interface TagOutcome {
  tagged: number;
  refused: RowRefusal[];
  /** Why nothing could be done at all. */
  problem: string | null;
}

/** Puts tags on customers and takes others off; `create` adds a tag to the dictionary and resolves to its id, or to why not. */
export function useTag() {
  const t = useTranslations('customers');
  const client = useApolloClient();
  const [pending, setPending] = useState(false);

  const part = async (rows: readonly Row[], change: TagChange): Promise<TagOutcome> => {
    const input = { ids: rows.map(({ id }) => id), ...change };
    const { data, error } = await client.mutate({ mutation: CustomerTagDocument, variables: { input } }).catch(() => ({ data: undefined, error: undefined }));
    if (!data) return { tagged: 0, refused: [], problem: apiMessage(error) ?? t('failed') };
    const { customers, userErrors } = data.customerTag;
    const at = (field: string | null) => (field?.startsWith('ids.') ? rows[Number(field.slice(4))] : undefined);
    return {
      tagged: customers.length, problem: userErrors.find(({ field }) => !at(field))?.message ?? null,
      refused: userErrors.flatMap(({ field, message }) => { const row = at(field); return row ? [{ name: row.name, message }] : []; }),
    };
  };
  const tag = async (rows: readonly Row[], change: TagChange): Promise<TagOutcome> => {
    setPending(true);
    const sum: TagOutcome = { tagged: 0, refused: [], problem: null };
    for (let start = 0; start < rows.length && !sum.problem; start += atOnce) {
      const { tagged, refused, problem } = await part(rows.slice(start, start + atOnce), change);
      sum.tagged += tagged;
      sum.refused.push(...refused);
      sum.problem = problem;
    }
    setPending(false);
    // A list that is narrowed to a tag is another one now.
    if (sum.tagged) forgetLists(client.cache, 'customers');
    return sum;
  };
  const create = async (label: string): Promise<{ id: string } | { problem: string }> => {
    setPending(true);
    try {
      const { data: known } = await client.query({ query: DictionariesDocument });
      const typeId = known?.dictionaryTypes.find(({ code }) => code === CUSTOMER_TAGS)?.id ?? '';
      const { data, error } = await client.mutate({ mutation: TagCreateDocument, variables: { typeId, input: { labelZh: label, labelEn: label } }, refetchQueries: [DictionariesDocument], awaitRefetchQueries: true });
      const id = data?.dictionaryItemCreate.dictionaryItem?.id;
      return id ? { id } : { problem: data?.dictionaryItemCreate.userErrors[0]?.message ?? apiMessage(error) ?? t('failed') };
    } catch {
      return { problem: t('failed') };
    } finally {
      setPending(false);
    }
  };
  return { pending, tag, create };
}
