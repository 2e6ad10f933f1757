'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from '@/components/toast';
import { LeadCreateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { forgetLists } from '../../customers/cache';
import { createInput, type Draft, emptyDraft, keepDraft, keptDraft } from './draft';

/** The form for a new lead: what was typed survives a reload; refusals stand at the fields that they name. */
export function useCreate(close: () => void) {
  const t = useTranslations('leads.new');
  const router = useRouter();
  const { cache } = useApolloClient();
  const [draft, setDraft] = useState(keptDraft);
  const [missing, setMissing] = useState(false);
  const act = useAct(LeadCreateDocument, (data) => data.leadCreate);
  const names = Object.keys(emptyDraft) as (keyof Draft)[];
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(next);
    if ('name' in part) setMissing(false);
    act.clear();
  };
  const submit = async () => {
    setMissing(!draft.name.trim());
    if (!draft.name.trim()) return;
    const done = await act.run({ input: createInput(draft) });
    if (!done?.lead) return;
    keepDraft(emptyDraft);
    forgetLists(cache, 'leads');
    toast.success(t('created', { name: done.lead.name }), { description: done.lead.number });
    close();
    router.push(`/leads/${done.lead.id}`);
  };
  const errorAt = (name: keyof Draft) => (name === 'name' && missing ? t('needed') : act.errorAt(name));
  return { draft, change, empty: () => change(emptyDraft), errorAt, formError: act.errorOutside(names), pending: act.pending, submit };
}
