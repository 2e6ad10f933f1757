import type { ReactNode } from 'react';
import { cn } from './cn';

export type TagColor = 'green' | 'amber' | 'red' | 'blue' | 'violet' | 'grey';

const colors: Record<TagColor, string> = {
  green: 'bg-green-soft text-green',
  amber: 'bg-amber-soft text-amber',
  red: 'bg-red-soft text-red',
  blue: 'bg-blue-soft text-blue',
  violet: 'bg-violet-soft text-violet',
  grey: 'bg-grey-soft text-ink-2',
};

interface TagProps {
  color?: TagColor;
  /** Without the dot: for what is a kind, not a state. */
  plain?: boolean;
  className?: string;
  children: ReactNode;
}

export function Tag({ color = 'grey', plain = false, className, children }: TagProps) {
  return (
    <span className={cn('inline-flex h-5 max-w-full items-center gap-1.5 rounded-full px-[7px] text-xs font-medium whitespace-nowrap', colors[color], className)}>
      {!plain && <span aria-hidden="true" className="size-1.5 shrink-0 rounded-full bg-current" />}
      <span className="truncate">{children}</span>
    </span>
  );
}
