'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from '@/components/toast';
import { useNumberWords } from '@/components/use-numbers';
import { OpportunityCreateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { forgetOpportunities } from '../refresh';
import { createInput, type Draft, emptyDraft, keepDraft, keptDraft, problemsOf } from './draft';

/** The form for a new opportunity: what was typed survives a reload; refusals stand at the fields that they name. */
export function useCreate(close: () => Promise<unknown>) {
  const t = useTranslations('opportunities.new');
  const number = useNumberWords();
  const router = useRouter();
  const { cache } = useApolloClient();
  const [draft, setDraft] = useState(keptDraft);
  const [problems, setProblems] = useState<Partial<Record<keyof Draft, string>>>({});
  const act = useAct(OpportunityCreateDocument, (data) => data.opportunityCreate);
  const names = Object.keys(emptyDraft) as (keyof Draft)[];

  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(next);
    setProblems(Object.fromEntries(Object.entries(problems).filter(([name]) => !(name in part))));
    act.clear();
  };
  const submit = async () => {
    const found = problemsOf(draft, { needed: t('needed'), number });
    setProblems(found);
    const input = createInput(draft);
    if (Object.keys(found).length || !input) return;
    const done = await act.run({ input });
    if (!done?.opportunity) return;
    keepDraft(emptyDraft);
    forgetOpportunities(cache);
    toast.success(t('created', { title: done.opportunity.title }), { description: done.opportunity.number });
    // First the address without the dialog, or it would take the place of the one that follows.
    await close();
    router.push(`/opportunities/${done.opportunity.id}`);
  };
  const errors: Partial<Record<keyof Draft, string>> = Object.fromEntries(names.flatMap((name) => {
    const message = problems[name] ?? act.errorAt(name);
    return message ? [[name, message]] : [];
  }));
  const empty = () => { change(emptyDraft); setProblems({}); };
  return { draft, change, empty, errors, formError: act.errorOutside(names), pending: act.pending, submit };
}
