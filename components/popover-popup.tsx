'use client';
import type { ReactNode, RefObject } from 'react';
import { Popover as Base } from '@base-ui/react/popover';
import { cn } from './cn';
import { useLateFocus } from './use-late-focus';

interface PopoverPopupProps {
  anchor: RefObject<HTMLElement | null>;
  open: boolean;
  onChange: (open: boolean, event: Event, cancel: () => void) => void;
  label: string;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom' | 'left' | 'right';
  flush?: boolean;
  className?: string;
  children: ReactNode;
}

export default function PopoverPopup({ anchor, open, onChange, label, align = 'start', side = 'bottom', flush = false, className, children }: PopoverPopupProps) {
  return (
    <Base.Root open={open} onOpenChange={(next, details) => onChange(next, details.event, details.cancel)}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} align={align} side={side} sideOffset={6} collisionPadding={8} className="z-50 outline-none">
          <Base.Popup ref={useLateFocus()} aria-label={label} finalFocus={anchor} className={cn('pop-motion max-h-(--available-height) max-w-[calc(100vw-1rem)] min-w-56 overflow-y-auto rounded-lg border border-line bg-raised shadow-float outline-none', !flush && 'p-3', className)}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
