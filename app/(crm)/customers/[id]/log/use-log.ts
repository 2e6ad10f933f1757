'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { InteractionLogDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';
import { useDay } from '../../../values/use-day';
import { REFRESH } from '../use-record';
import { logInput } from './log-draft';
import { useLogDraft } from './use-log-draft';

/** The customer that is written about. */
export interface LogTarget {
  id: string;
  nextContactAt: string | null;
  contacts: { nodes: readonly { id: string; name: string }[] };
}

/** The form of an entry: its draft, and what becomes of it. */
export function useLog(customer: LogTarget, onLogged?: () => void) {
  const t = useTranslations('customer.log');
  const { timeZone } = useDay();
  const { draft, change, clear } = useLogDraft(customer.id);
  const [untitled, setUntitled] = useState(false);
  const act = useAct(InteractionLogDocument, (data) => data.interactionLog, { refetch: onLogged ? [] : REFRESH });
  /** Resolves to whether it was written down. */
  const submit = async (): Promise<boolean> => {
    if (!draft.title.trim()) {
      setUntitled(true);
      return false;
    }
    const outcome = await act.run({ customerId: customer.id, input: logInput(draft, timeZone, customer.nextContactAt, new Date()) });
    if (!outcome) return false;
    clear();
    toast.success(t('logged'));
    onLogged?.();
    return true;
  };
  return {
    draft, submit, pending: act.pending, errorAt: act.errorAt,
    change: (part: Parameters<typeof change>[0]) => { setUntitled(false); act.clear(); change(part); },
    /** What concerns the line, or the entry as a whole. */
    problem: untitled ? t('titleNeeded') : act.errorAt('title') ?? act.errorOutside(['detail', 'contactId', 'place', 'occurredAt', 'participants']),
  };
}
