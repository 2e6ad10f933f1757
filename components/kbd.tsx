import type { ReactNode } from 'react';
import { cn } from './cn';

export function Kbd({ children, inverse = false, className }: { children: ReactNode; inverse?: boolean; className?: string }) {
  return (
    <kbd className={cn('inline-flex h-[18px] min-w-[18px] shrink-0 items-center whitespace-nowrap justify-center rounded-sm border px-1 font-sans text-xs font-medium', inverse ? 'border-ink-3' : 'border-line-strong text-ink-3', className)}>
      {children}
    </kbd>
  );
}
