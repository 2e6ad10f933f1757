'use client';
import { useState } from 'react';
import type { InteractionChannel } from '@/domain/interaction';

/** What is being written down about a task that is done, as it stands in the form. */
export interface Completion {
  result: string;
  channel: InteractionChannel;
  cost: string;
  next: string;
  /** Key of a question → what was answered. */
  answers: Record<string, string>;
}

const keyOf = (id: string) => `zhike.care-task.complete.${id}`;

function kept(id: string): Partial<Completion> {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null');
    return found && typeof found === 'object' ? found : {};
  } catch {
    return {};
  }
}

/** What was typed about a task survives a reload and the closing of its dialog, until it is saved or emptied. `before` is what an untouched form holds. */
export function useKeptCompletion(id: string, before: Completion) {
  const [blank] = useState(before);
  const [draft, setDraft] = useState<Completion>(() => ({ ...blank, ...kept(id) }));
  const change = (part: Partial<Completion>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    sessionStorage.setItem(keyOf(id), JSON.stringify(next));
  };
  const forget = () => {
    setDraft(blank);
    sessionStorage.removeItem(keyOf(id));
  };
  return { draft, change, forget, touched: JSON.stringify(draft) !== JSON.stringify(blank) };
}
