'use client';
import { useState } from 'react';

const keyOf = (id: string) => `zhike.lead.note.${id}`;

/** A note that is being written survives a reload. */
export function useKeptNote(id: string): readonly [string, (note: string) => void] {
  const [note, setNote] = useState(() => (typeof sessionStorage === 'undefined' ? '' : (sessionStorage.getItem(keyOf(id)) ?? '')));
  const keep = (next: string) => {
    setNote(next);
    if (next) sessionStorage.setItem(keyOf(id), next);
    else sessionStorage.removeItem(keyOf(id));
  };
  return [note, keep];
}
