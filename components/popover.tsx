'use client';
import type { ReactNode } from 'react';
import { onDemand } from './on-demand';
import { usePopupTrigger, type TriggerElement } from './use-popup-trigger';

const Popup = onDemand(() => import('./popover-popup'));

interface PopoverProps {
  /** A Button, IconButton or plain button. */
  trigger: TriggerElement;
  /** Names the popup. */
  label: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom' | 'left' | 'right';
  /** Without padding: for lists that go to the edge. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
}

export function Popover({ trigger, open: given, onOpenChange, ...rest }: PopoverProps) {
  const { button, anchor, open, used, change, setOpen } = usePopupTrigger(trigger, { kind: 'dialog', open: given, onOpenChange, preload: Popup.preload });
  return (
    <>
      {button}
      {used && <Popup {...rest} anchor={anchor} open={open} onChange={change} onAbsent={() => setOpen(false)} />}
    </>
  );
}
