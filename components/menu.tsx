'use client';
import type { MenuEntry } from './menu-entry';
import { onDemand } from './on-demand';
import { usePopupTrigger, type TriggerElement } from './use-popup-trigger';

export type { MenuEntry } from './menu-entry';

const Popup = onDemand(() => import('./menu-popup'));

interface MenuProps {
  /** A Button, IconButton or plain button. */
  trigger: TriggerElement;
  entries: readonly MenuEntry[];
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom' | 'left' | 'right';
}

export function Menu({ trigger, entries, align, side }: MenuProps) {
  const { button, anchor, open, used, change, setOpen } = usePopupTrigger(trigger, { kind: 'menu', preload: Popup.preload });
  return (
    <>
      {button}
      {used && <Popup entries={entries} align={align} side={side} anchor={anchor} open={open} onChange={change} onAbsent={() => setOpen(false)} />}
    </>
  );
}
