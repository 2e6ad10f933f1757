'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { toast } from '@/components/toast';
import { apiMessage } from '@/app/apollo/api-message';
import { CustomerDeleteDocument, CustomerRestoreDocument } from '@/app/apollo/generated/graphql';
import { dropFromLists, forgetLists } from '../cache';
import type { CustomerRow } from '../use-customer-list';
import { each } from './each';
import type { RowRefusal } from './refusal';

interface Gone {
  id: string;
  version: number;
}

/** Puts customers into the recycle bin, offers to take them out again, and names those that stayed. */
export function useBulkDelete(onRefused: (refused: RowRefusal[]) => void) {
  const t = useTranslations('customers');
  const { cache, mutate } = useApolloClient();
  const [done, setDone] = useState<number | null>(null);

  const deleteOne = async ({ id, version, name }: CustomerRow): Promise<Gone | RowRefusal> => {
    const { data, error } = await mutate({ mutation: CustomerDeleteDocument, variables: { id, version } });
    const { customer, userErrors } = data?.customerDelete ?? {};
    if (customer?.deletedAt && !userErrors?.length) return { id, version: customer.version };
    return { name, message: userErrors?.[0]?.message ?? apiMessage(error) ?? t('failed') };
  };
  const restore = async (gone: readonly Gone[]) => {
    const back = await each(gone, (variables) => mutate({ mutation: CustomerRestoreDocument, variables }), () => undefined);
    forgetLists(cache, 'customers');
    const count = back.filter(({ data }) => data?.customerRestore.customer && !data.customerRestore.userErrors.length).length;
    if (count < gone.length) toast.error(t('restoredSome', { count, total: gone.length }));
    else toast.success(t('restored', { count }));
  };
  const deleteAll = async (rows: readonly CustomerRow[]) => {
    setDone(0);
    const outcomes = await each(rows, deleteOne, setDone);
    const gone = outcomes.filter((outcome) => 'id' in outcome);
    const refused = outcomes.filter((outcome) => 'message' in outcome);
    setDone(null);
    dropFromLists(cache, 'customers', gone.map(({ id }) => id));
    if (gone.length) toast.undo(t('deleted', { count: gone.length }), t('undo'), () => void restore(gone));
    onRefused(refused);
  };
  /** How many are done while it runs, else null. */
  return { done, deleteAll };
}
