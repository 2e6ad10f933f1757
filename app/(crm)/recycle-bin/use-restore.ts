'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from '@/components/toast';
import { forgetLists } from '../customers/cache';

/** A list that records come back to. */
export type BinField = 'customers' | 'contacts' | 'opportunities' | 'leads' | 'serviceTickets';

/** Where pages are called otherwise than lists. */
const PATHS: Partial<Record<BinField, string>> = { serviceTickets: 'service-tickets' };

/** A record in the recycle bin. */
export interface Binned {
  id: string;
  version: number;
  name: string;
  deletedAt: string | null;
  deletedBy: { name: string } | null;
}

/** Restores one record and answers with what stood against it; undefined where no answer came. */
export type RestoreOne = (record: Binned) => Promise<readonly { message: string }[] | undefined>;

/** Takes records out of the bin and says so. */
export function useRestore(field: BinField, restore: RestoreOne) {
  const t = useTranslations('recycleBin');
  const router = useRouter();
  const { cache } = useApolloClient();
  const [running, setRunning] = useState<ReadonlySet<string>>(new Set());

  const run = async (record: Binned) => {
    setRunning((before) => new Set(before).add(record.id));
    const errors = await restore(record).catch(() => undefined);
    setRunning((before) => new Set([...before].filter((id) => id !== record.id)));
    if (!errors || errors[0]) return void toast.error(errors?.[0]?.message ?? t('failed'));
    forgetLists(cache, field);
    const action = field === 'contacts' ? undefined : { label: t('open'), onClick: () => router.push(`/${PATHS[field] ?? field}/${record.id}`) };
    toast.success(t('restored', { name: record.name }), { action });
  };
  return { running, run };
}
