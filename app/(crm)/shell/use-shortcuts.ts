'use client';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useRouter } from 'next/navigation';
import { useHotkeys } from '@/components/hotkeys';
import type { NavItem } from './navigation';

interface Handlers {
  items: readonly NavItem[];
  openSearch: () => void;
  openHelp: () => void;
}

/** How long G waits for its letter, in milliseconds. */
const patience = 1200;
/** Long before the page was there, whose clock starts at 0. */
const never = -Infinity;

export function useShortcuts({ items, openSearch, openHelp }: Handlers) {
  const router = useRouter();
  const pressedG = useRef(never);

  useHotkeys((key, event) => {
    const afterG = event.timeStamp - pressedG.current < patience;
    pressedG.current = key === 'g' ? event.timeStamp : never;
    const target = afterG ? items.find((item) => item.key === key) : undefined;
    if (!target) return;
    router.push(target.href);
    event.preventDefault();
    // What G leads to must not also be heard as a key of its own.
    event.stopImmediatePropagation();
  }, 'first');
  useHotkeys((key, event) => {
    if (key === '/') openSearch();
    else if (key === '?') openHelp();
    else return;
    event.preventDefault();
  }, 'last');

  const onCommand = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openSearch();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onCommand(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
