'use client';
import { parseAsBoolean, useQueryState } from 'nuqs';

/** Is the dialog for a new customer open? In the address, so that a link, a command and a reload all lead there. */
export function useCreating() {
  const [creating, setCreating] = useQueryState('new', parseAsBoolean.withDefault(false));
  return [creating, (next: boolean) => setCreating(next || null)] as const;
}
