'use client';
import { useState } from 'react';
import { useLeaveWarning } from './use-leave-warning';

interface Options {
  value: string;
  onSave: (next: string) => Promise<void>;
  validate?: (next: string) => string | null;
  fallbackError: string;
  /** Called when an edit ends by the keyboard, so that the focus can go back. */
  onClose: () => void;
}

export interface InlineEdit {
  editing: boolean;
  saving: boolean;
  draft: string;
  error: string | null;
  start: () => void;
  change: (next: string) => void;
  cancel: () => void;
  /** `next` for editors that know their value before the state does. */
  commit: (how: 'key' | 'blur', next?: string) => void;
}

/** One value edited in place. A refused value stays in the editor with its reason: nothing typed is lost. */
export function useInlineEdit({ value, onSave, validate, fallbackError, onClose }: Options): InlineEdit {
  const [draft, setDraft] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);
  useLeaveWarning(draft !== null && draft !== value);

  const close = (refocus: boolean) => {
    setDraft(null);
    setError(null);
    // The trigger exists again only after the next paint.
    if (refocus) requestAnimationFrame(onClose);
  };
  const save = async (next: string, refocus: boolean) => {
    setSaving(true);
    setError(null);
    try {
      await onSave(next);
      close(refocus);
    } catch (reason) {
      setError(reason instanceof Error && reason.message ? reason.message : fallbackError);
    } finally {
      setSaving(false);
    }
  };
  return {
    editing: draft !== null, saving, draft: draft ?? value, error,
    start: () => setDraft(value),
    change: (next) => { setDraft(next); setError(null); },
    cancel: () => close(true),
    commit: (how, given) => {
      const next = given ?? draft ?? value;
      if (saving || draft === null) return;
      if (next === value) return close(how === 'key');
      const complaint = validate?.(next) ?? null;
      if (complaint) setError(complaint);
      else void save(next, how === 'key');
    },
  };
}
