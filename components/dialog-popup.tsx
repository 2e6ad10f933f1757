'use client';
import { useRef } from 'react';
import { Dialog as Base } from '@base-ui/react/dialog';
import { cn } from './cn';
import type { DialogProps } from './dialog';
import { DialogHead } from './dialog-head';
import { scrimStyle } from './popup-style';

const widths = { sm: 'md:max-w-[26rem]', md: 'md:max-w-[35rem]', lg: 'md:max-w-[50rem]' };
const popup =
  'flex max-h-[min(46rem,calc(100dvh-4rem))] w-full flex-col overflow-hidden rounded-lg border border-line bg-raised shadow-float outline-none transition-[opacity,transform] duration-(--motion) data-starting-style:opacity-0 data-ending-style:opacity-0 data-starting-style:scale-[0.98] data-ending-style:scale-[0.98] max-md:max-h-[calc(100dvh-2rem)] max-md:rounded-b-none max-md:data-starting-style:translate-y-4';

export default function DialogPopup({ open, onOpenChange, title, description, size = 'md', footer, initialFocus, children }: DialogProps) {
  const body = useRef<HTMLDivElement>(null);
  // The cross comes first in the document; whoever opens a form wants to type.
  const firstField = () => body.current?.querySelector<HTMLElement>('[data-autofocus]') ?? body.current?.querySelector<HTMLElement>('input:not([type=hidden],[tabindex="-1"],[disabled]),textarea,[role=combobox]') ?? true;
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={scrimStyle} />
        <Base.Viewport className="fixed inset-0 z-40 flex items-end justify-center md:items-start md:px-4 md:pt-[10vh]">
          <Base.Popup initialFocus={initialFocus ?? firstField} className={cn(popup, widths[size])}>
            <DialogHead title={title} description={description} />
            <div ref={body} className="min-h-0 flex-1 overflow-y-auto px-5 py-1 pb-4">{children}</div>
            {footer && <div className="flex flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3">{footer}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
