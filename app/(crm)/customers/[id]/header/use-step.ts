'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import type { OperationVariables } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { useTranslations } from 'next-intl';
import { CustomerActivateDocument, CustomerRecoverDocument, CustomerWarnDocument } from '@/app/apollo/generated/graphql';
import { apiMessage } from '@/app/apollo/api-message';
import type { UserError } from '@/app/apollo/use-act';
import { type CustomerRecord, REFRESH } from '../use-record';

interface Payload {
  userErrors: readonly UserError[];
}
/** The mutation of each step, by its name in the process. */
const documents: Record<string, DocumentNode> = {
  activate: CustomerActivateDocument, recover: CustomerRecoverDocument, warn: CustomerWarnDocument,
};

/** Takes the customer one step on. Resolves to what refused it, or to null. */
export function useStep(customer: CustomerRecord) {
  const t = useTranslations('kit');
  const client = useApolloClient();
  const [taking, setTaking] = useState<string | null>(null);
  const take = async (name: string, input: Record<string, unknown>): Promise<UserError | null> => {
    const failed = { code: '', field: null, message: t('saveFailed') };
    const mutation = documents[name];
    if (!mutation) return failed;
    setTaking(name);
    const { id, version } = customer;
    const variables: OperationVariables = Object.keys(input).length ? { id, version, input } : { id, version };
    const { data, error } = await client.mutate({ mutation, variables, refetchQueries: REFRESH }).catch(() => ({ data: undefined, error: undefined }));
    setTaking(null);
    // Each step's mutation has one payload, under a name of its own; `__typename` stands beside it.
    const payload = Object.values((data ?? {}) as Record<string, Payload | string | null>).find((value) => typeof value === 'object');
    if (!payload) return { ...failed, message: apiMessage(error) ?? failed.message };
    return payload.userErrors[0] ?? null;
  };
  return { take, taking };
}
