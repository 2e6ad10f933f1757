'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import type { OperationVariables } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { useTranslations } from 'next-intl';
import { apiMessage } from '@/app/apollo/api-message';
import {
  UnitBlockDocument, UnitCancelDocument, UnitReleaseDocument, UnitReserveDocument, UnitSettleDocument, UnitSignDocument, UnitSubscribeDocument, UnitSwapDocument,
  UnitUnblockDocument,
} from '@/app/apollo/generated/graphql';
import type { UserError } from '@/app/apollo/use-act';

/** The mutation of each step, by its name in the process. */
const documents: Record<string, DocumentNode> = {
  reserve: UnitReserveDocument, release: UnitReleaseDocument, subscribe: UnitSubscribeDocument, sign: UnitSignDocument, settle: UnitSettleDocument,
  cancel: UnitCancelDocument, swap: UnitSwapDocument, block: UnitBlockDocument, unblock: UnitUnblockDocument,
};

interface Payload { userErrors: readonly UserError[] }

/** Takes the unit one step on. Resolves to what refused it, or to null; either way the page learns how the unit is now. */
export function useUnitStep(unit: { id: string; version: number }) {
  const t = useTranslations('kit');
  const client = useApolloClient();
  const [taking, setTaking] = useState<string | null>(null);
  const take = async (name: string, input: Record<string, unknown>): Promise<UserError | null> => {
    const failed = { code: '', field: null, message: t('saveFailed') };
    const mutation = documents[name];
    if (!mutation) return failed;
    setTaking(name);
    const { id, version } = unit;
    const variables: OperationVariables = Object.keys(input).length ? { id, version, input } : { id, version };
    const { data, error } = await client.mutate({ mutation, variables, refetchQueries: ['UnitRecord'] }).catch(() => ({ data: undefined, error: undefined }));
    setTaking(null);
    const payload = Object.values((data ?? {}) as Record<string, Payload | string | null>).find((value) => typeof value === 'object');
    if (!payload) return { ...failed, message: apiMessage(error) ?? failed.message };
    return payload.userErrors[0] ?? null;
  };
  return { take, taking };
}
