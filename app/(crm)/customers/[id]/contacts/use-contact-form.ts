'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { ContactCreateDocument, ContactUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';
import { type ContactRow, REFRESH } from '../use-record';
import { type ContactDraft, contactInput, draftOfContact } from './contact-draft';

const keyOf = (customerId: string, contact: ContactRow | null) => `zhike.contact.${contact?.id ?? customerId}`;

function keptDraft(key: string, before: ContactDraft): ContactDraft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return kept && typeof kept === 'object' ? { ...before, ...kept } : before;
  } catch {
    return before;
  }
}

/** A new or an existing contact in a form: its draft, which a reload does not lose, and what becomes of it. */
export function useContactForm(customerId: string, contact: ContactRow | null, onClose: () => void) {
  const t = useTranslations('customer.contacts');
  const needed = useTranslations('customer.step');
  const field = useTranslations('fields.contact');
  const key = keyOf(customerId, contact);
  // The version that the person started from, not what the page learns meanwhile.
  const [start] = useState(contact);
  const before = draftOfContact(start);
  const [draft, setDraft] = useState(() => keptDraft(key, before));
  const [nameless, setNameless] = useState(false);
  const create = useAct(ContactCreateDocument, (data) => data.contactCreate, { refetch: REFRESH });
  const update = useAct(ContactUpdateDocument, (data) => data.contactUpdate, { refetch: REFRESH });
  const act = start ? update : create;
  const close = () => { sessionStorage.removeItem(key); onClose(); };
  const save = async (version: number) => {
    const input = contactInput(draft, before);
    const outcome = start ? await update.run({ id: start.id, version, input }) : await create.run({ customerId, input: { ...input, name: draft.name.trim() } });
    if (!outcome) return;
    toast.success(start ? t('saved') : t('created', { name: draft.name.trim() }));
    close();
  };
  return {
    draft, close, pending: act.pending, dirty: Object.keys(contactInput(draft, before)).length > 0,
    change: (part: Partial<ContactDraft>) => {
      const next = { ...draft, ...part };
      setNameless(false);
      act.clear();
      setDraft(next);
      sessionStorage.setItem(key, JSON.stringify(next));
    },
    submit: () => (draft.name.trim() ? save(start?.version ?? 0) : Promise.resolve(setNameless(true))),
    /** Saves over what somebody else saved. */
    overwrite: () => save(update.conflict?.contact?.version ?? 0),
    errorAt: (name: string) => (name === 'name' && nameless ? needed('needed', { label: field('name') }) : act.errorAt(name)),
    errorOutside: update.conflict ? undefined : act.errorOutside(Object.keys(draft)),
    /** The contact as somebody else left it, where that stands in the way. */
    theirs: update.conflict?.contact ?? null,
  };
}
