'use client';
import { createContext, use, useEffect, useEffectEvent, type ReactNode } from 'react';

const SingleKeysContext = createContext(true);

/** WCAG 2.1.4: whoever dictates or trembles can turn single-key shortcuts off. */
export function HotkeysProvider({ singleKeys, children }: { singleKeys: boolean; children: ReactNode }) {
  return <SingleKeysContext value={singleKeys}>{children}</SingleKeysContext>;
}

export function useSingleKeys(): boolean {
  return use(SingleKeysContext);
}

const occupied = 'input:not([type=checkbox],[type=radio],[type=button]),textarea,select,[contenteditable=true],[role=dialog],[role=alertdialog],[role=menu],[role=listbox],[role=tree]';

function isOccupied(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const modalOpen = document.querySelector('[role=dialog][data-open],[role=alertdialog][data-open],[role=menu][data-open]');
  return event.defaultPrevented || event.isComposing || Boolean(target?.closest(occupied)) || Boolean(modalOpen);
}

/** Whose turn it is: `first` may take a key from everybody, `last` gets what the page did not want. */
export type HotkeyTurn = 'first' | 'page' | 'last';

/**
 * Listens while nobody types and no dialog is open. Plain keys only: those with Ctrl, ⌘ or Alt belong to the browser. A key is used up by
 * `preventDefault`; turns make the order independent of which component was mounted when.
 */
export function useHotkeys(handler: (key: string, event: KeyboardEvent) => void, turn: HotkeyTurn = 'page') {
  const enabled = useSingleKeys();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isOccupied(event)) return;
    handler(event.key.length === 1 ? event.key.toLowerCase() : event.key, event);
  });
  useEffect(() => {
    if (!enabled) return;
    const listener = (event: Event) => { if (event instanceof KeyboardEvent) onKey(event); };
    const target = turn === 'last' ? window : document;
    const capture = turn === 'first';
    target.addEventListener('keydown', listener, capture);
    return () => target.removeEventListener('keydown', listener, capture);
  }, [enabled, turn]);
}
