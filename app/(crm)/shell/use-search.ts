'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Search, SearchGroup } from './command';

interface Found {
  query: string;
  groups: SearchGroup[];
  failed: boolean;
}

/** Waits for a pause in typing; a later question cancels the earlier one. */
export function useSearch(query: string, search: Search | undefined) {
  const [found, setFound] = useState<Found>({ query: '', groups: [], failed: false });
  const wanted = query.trim();
  const ask = useEffectEvent((text: string, signal: AbortSignal) => search?.(text, signal) ?? Promise.resolve([]));
  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const groups = await ask(wanted, controller.signal);
        if (!controller.signal.aborted) setFound({ query: wanted, groups: groups.filter((group) => group.items.length > 0), failed: false });
      } catch {
        if (!controller.signal.aborted) setFound({ query: wanted, groups: [], failed: true });
      }
    }, 120);
    return () => { clearTimeout(timer); controller.abort(); };
  }, [wanted]);
  return { groups: wanted ? found.groups : [], failed: found.failed, pending: Boolean(search && wanted && found.query !== wanted) };
}
