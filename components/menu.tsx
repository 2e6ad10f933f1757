'use client';
import { lazy, Suspense } from 'react';
import type { MenuEntry } from './menu-entry';
import { usePopupTrigger, type TriggerElement } from './use-popup-trigger';

export type { MenuEntry } from './menu-entry';

const load = () => import('./menu-popup');
const Popup = lazy(load);

interface MenuProps {
  /** A Button, IconButton or plain button. */
  trigger: TriggerElement;
  entries: readonly MenuEntry[];
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom' | 'left' | 'right';
}

export function Menu({ trigger, entries, align, side }: MenuProps) {
  const { button, anchor, open, used, change } = usePopupTrigger(trigger, { kind: 'menu', preload: () => void load() });
  return (
    <>
      {button}
      {used && <Suspense><Popup entries={entries} align={align} side={side} anchor={anchor} open={open} onChange={change} /></Suspense>}
    </>
  );
}
