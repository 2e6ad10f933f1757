'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { apiMessage } from '@/app/apollo/api-message';
import { CustomerTransferDocument } from '@/app/apollo/generated/graphql';
import { forgetLists } from '../cache';
import type { CustomerRow } from '../use-customer-list';
import type { RowRefusal } from './refusal';

/** The API takes this many at once. */
const atOnce = 250;

export interface TransferOutcome {
  moved: number;
  refused: RowRefusal[];
  /** What is wrong with the input itself, by field. */
  problems: Partial<Record<string, string>>;
}

/** Gives customers to another account manager; in several requests where there are many. */
export function useTransfer() {
  const t = useTranslations('customers');
  const { cache, mutate } = useApolloClient();
  const [pending, setPending] = useState(false);

  const part = async (rows: readonly CustomerRow[], ownerId: string, reason: string): Promise<TransferOutcome> => {
    const input = { ids: rows.map(({ id }) => id), ownerId, reason: reason || null };
    const { data, error } = await mutate({ mutation: CustomerTransferDocument, variables: { input } });
    const outcome: TransferOutcome = { moved: data?.customerTransfer.customers.length ?? 0, refused: [], problems: {} };
    if (!data) outcome.problems.form = apiMessage(error) ?? t('failed');
    for (const { field, message } of data?.customerTransfer.userErrors ?? []) {
      const row = field?.startsWith('ids.') ? rows[Number(field.slice(4))] : undefined;
      if (row) outcome.refused.push({ name: row.name, message });
      else outcome.problems[field ?? 'form'] = message;
    }
    return outcome;
  };
  const transfer = async (rows: readonly CustomerRow[], ownerId: string, reason: string): Promise<TransferOutcome> => {
    setPending(true);
    const sum: TransferOutcome = { moved: 0, refused: [], problems: {} };
    for (let start = 0; start < rows.length; start += atOnce) {
      const { moved, refused, problems } = await part(rows.slice(start, start + atOnce), ownerId, reason);
      sum.moved += moved;
      sum.refused.push(...refused);
      Object.assign(sum.problems, problems);
    }
    setPending(false);
    if (sum.moved) forgetLists(cache, 'customers');
    return sum;
  };
  return { pending, transfer };
}
