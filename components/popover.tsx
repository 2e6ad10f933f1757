'use client';
import { lazy, Suspense, type ReactNode } from 'react';
import { usePopupTrigger, type TriggerElement } from './use-popup-trigger';

const load = () => import('./popover-popup');
const Popup = lazy(load);

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
  const { button, anchor, open, used, change } = usePopupTrigger(trigger, { kind: 'dialog', open: given, onOpenChange, preload: () => void load() });
  return (
    <>
      {button}
      {used && <Suspense><Popup {...rest} anchor={anchor} open={open} onChange={change} /></Suspense>}
    </>
  );
}
