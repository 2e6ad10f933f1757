'use client';
import { Dialog as Base } from '@base-ui/react/dialog';
import { cn } from './cn';
import { DialogHead } from './dialog-head';
import { scrimStyle } from './popup-style';
import type { SheetProps } from './sheet';

const popup =
  'fixed z-40 flex flex-col border-line bg-raised shadow-float outline-none transition-[opacity,transform] duration-150 data-starting-style:opacity-0 data-ending-style:opacity-0 md:inset-y-0 md:end-0 md:w-[30rem] md:border-s md:data-starting-style:translate-x-6 md:data-ending-style:translate-x-6 max-md:inset-x-0 max-md:bottom-0 max-md:max-h-[calc(100dvh-3rem)] max-md:rounded-t-lg max-md:border-t max-md:pb-[env(safe-area-inset-bottom)] max-md:data-starting-style:translate-y-6 max-md:data-ending-style:translate-y-6';

export default function SheetPopup({ open, onOpenChange, title, description, footer, className, children }: SheetProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={scrimStyle} />
        <Base.Popup className={cn(popup, className)}>
          <DialogHead title={title} description={description} />
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">{children}</div>
          {footer && <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{footer}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
