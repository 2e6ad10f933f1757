'use client';
import { useState } from 'react';

const keyOf = (id: string, what: string) => `zhike.service-ticket.${what}.${id}`;

/** A text that is being written about a ticket survives a reload. */
export function useKept(id: string, what: 'handling' | 'outcome' | 'waiting'): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => (typeof sessionStorage === 'undefined' ? '' : (sessionStorage.getItem(keyOf(id, what)) ?? '')));
  const keep = (next: string) => {
    setText(next);
    if (next) sessionStorage.setItem(keyOf(id, what), next);
    else sessionStorage.removeItem(keyOf(id, what));
  };
  return [text, keep];
}
