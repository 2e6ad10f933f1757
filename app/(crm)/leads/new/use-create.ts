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

/**
 * The form for a new lead: what was typed survives a reload; refusals stand at the fields that they name. Whoever gives leads away has to say where to:
 * in their own department nobody would find them.
 */
export function useCreate(close: () => void, givesAway: boolean) {
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
    setMissing(false);
    act.clear();
  };
  const submit = async () => {
    const lacking = !draft.name.trim() || (givesAway && !draft.departmentId);
    setMissing(lacking);
    if (lacking) return;
    const done = await act.run({ input: createInput(draft) });
    if (!done?.lead) return;
    keepDraft(emptyDraft);
    forgetLists(cache, 'leads');
    toast.success(t('created', { name: done.lead.name }), { description: done.lead.number });
    close();
    router.push(`/leads/${done.lead.id}`);
  };
  const errorAt = (name: keyof Draft) => (missing && (name === 'name' || name === 'departmentId') && !draft[name].trim() ? t('needed') : act.errorAt(name));
  return { draft, change, empty: () => change(emptyDraft), errorAt, formError: act.errorOutside(names), pending: act.pending, submit };
}
