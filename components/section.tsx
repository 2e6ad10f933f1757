import { useId, type ReactNode } from 'react';
import { cn } from './cn';

interface SectionProps {
  title: string;
  text?: ReactNode;
  actions?: ReactNode;
  /** Small grey heading, as in a side panel. */
  quiet?: boolean;
  /** Its heading's rank; a page's h1 is in PageHeader. */
  level?: 2 | 3;
  className?: string;
  children: ReactNode;
}

export function Section({ title, text, actions, quiet = false, level = 2, className, children }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={id} className={cn('min-w-0', className)}>
      <div className={cn('flex items-center gap-3', quiet ? 'mb-1.5 min-h-6' : 'mb-3 min-h-8')}>
        <div className="min-w-0 flex-1">
          <Heading id={id} className={quiet ? 'text-xs font-semibold text-ink-3' : 'text-lg font-semibold'}>{title}</Heading>
          {text && <p className="text-sm text-ink-2">{text}</p>}
        </div>
        {actions && <div className="contents" data-print="hide">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
