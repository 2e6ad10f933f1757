'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { ServiceTicketHandleDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';
import { REFRESH } from '../../refresh';
import { useKept } from './use-kept';

export type HandlingForm = ReturnType<typeof useHandling>;

/** What the assignee is writing about a ticket, kept while it is written, and its sending. */
export function useHandling({ id, version }: { id: string; version: number }, done?: () => void) {
  const t = useTranslations('serviceTicket.handle');
  const [handling, setHandling] = useKept(id, 'handling');
  const [missing, setMissing] = useState(false);
  const act = useAct(ServiceTicketHandleDocument, (data) => data.serviceTicketHandle, { refetch: REFRESH });
  const write = (text: string) => { setHandling(text); setMissing(false); act.clear(); };
  const submit = async () => {
    setMissing(!handling.trim());
    if (!handling.trim() || act.pending) return;
    if (!(await act.run({ id, version, input: { handling: handling.trim() } }))) return;
    setHandling('');
    toast.success(t('done'));
    done?.();
  };
  return { handling, write, submit, pending: act.pending, error: missing ? t('needed') : (act.errorAt('handling') ?? act.errorOutside(['handling'])) };
}
