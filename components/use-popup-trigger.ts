'use client';
import { cloneElement, useRef, useState, type ComponentProps, type ReactElement } from 'react';

export type TriggerElement = ReactElement<ComponentProps<'button'> & { 'data-popup-open'?: string }>;

interface Options {
  kind: 'menu' | 'dialog';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Fetches the popup's code while the pointer is still on its way. */
  preload: () => void;
}

/**
 * A plain button that opens a popup whose code is fetched on first use: popups with their positioning weigh more than all the rest of a list
 * page. The button stays the same element, so the focus comes back to it.
 */
export function usePopupTrigger(trigger: TriggerElement, { kind, open: given, onOpenChange, preload }: Options) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [own, setOwn] = useState(false);
  const [used, setUsed] = useState(false);
  const open = given ?? own;
  const setOpen = (next: boolean) => { setOwn(next); onOpenChange?.(next); };
  if (open && !used) setUsed(true);
  const { onClick, onKeyDown, onPointerEnter, onFocus } = trigger.props;
  const button = cloneElement(trigger, {
    ref: anchor, 'aria-haspopup': kind, 'aria-expanded': open, 'data-popup-open': open ? '' : undefined,
    onClick: (event) => { onClick?.(event); setOpen(!open); },
    onKeyDown: (event) => {
      onKeyDown?.(event);
      if (kind !== 'menu' || open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      setOpen(true);
    },
    onPointerEnter: (event) => { onPointerEnter?.(event); preload(); },
    onFocus: (event) => { onFocus?.(event); preload(); },
  });
  /** Pressing the button closes by its own click; as an outside press it would close and open again. */
  const change = (next: boolean, event: Event, cancel: () => void) => {
    if (!next && event.type !== 'keydown' && event.target instanceof Node && anchor.current?.contains(event.target)) cancel();
    else setOpen(next);
  };
  return { button, anchor, open, used, change, setOpen };
}
