'use client';
import { useEffect, useMemo, useRef, useState } from 'react';

export interface ComboboxOption {
  value: string;
  label: string;
  hint?: string;
}
export type OptionSearch = (query: string, signal: AbortSignal) => Promise<ComboboxOption[]>;

/** The answers to the latest question; slower answers to earlier ones are dropped. */
export function useOptions(search: OptionSearch, value: ComboboxOption | null) {
  const [found, setFound] = useState<ComboboxOption[]>([]);
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);
  const running = useRef<{ controller: AbortController; timer: ReturnType<typeof setTimeout> } | null>(null);

  const stop = () => {
    if (!running.current) return;
    clearTimeout(running.current.timer);
    running.current.controller.abort();
  };
  useEffect(() => stop, []);

  const ask = (query: string) => {
    stop();
    const controller = new AbortController();
    setPending(true);
    setFailed(false);
    const timer = setTimeout(async () => {
      const answer = await search(query.trim(), controller.signal).catch(() => null);
      if (controller.signal.aborted) return;
      setPending(false);
      setFailed(answer === null);
      setFound(answer ?? []);
    }, query ? 180 : 0);
    running.current = { controller, timer };
  };
  // The chosen one must be among the items, or the list would not mark it.
  const items = useMemo(
    () => (value && !found.some((option) => option.value === value.value) ? [...found, value] : found),
    [found, value],
  );
  return { items, pending, failed, ask };
}
