import type { ReactNode } from 'react';
import { cn } from './cn';

interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  text?: ReactNode;
  /** The one next act. */
  action?: ReactNode;
  className?: string;
}

export function EmptyState({ icon, title, text, action, className }: EmptyStateProps) {
  return (
    <div className={cn('flex flex-col items-center px-6 py-14 text-center', className)}>
      {icon && <span aria-hidden="true" className="mb-3 grid size-10 place-items-center rounded-lg border border-line bg-canvas text-ink-3 [&>svg]:!size-5">{icon}</span>}
      <p className="font-semibold">{title}</p>
      {text && <p className="mt-1 max-w-[26rem] text-sm text-pretty text-ink-2">{text}</p>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}
