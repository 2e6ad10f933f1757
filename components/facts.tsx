import type { ReactNode } from 'react';
import { cn } from './cn';

export interface FactItem {
  id: string;
  label: string;
  value: ReactNode;
}

/** A row of key facts under a record's title. */
export function KeyFacts({ items, className }: { items: FactItem[]; className?: string }) {
  return (
    <dl className={cn('flex flex-wrap gap-x-7 gap-y-3', className)}>
      {items.map((item) => (
        <div key={item.id} className="min-w-0">
          <dt className="text-xs text-ink-3">{item.label}</dt>
          <dd className="mt-0.5 font-medium">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A column of label and value; takes Fact and EditableFact. */
export function Facts({ children, className }: { children: ReactNode; className?: string }) {
  return <dl className={cn('grid grid-cols-[8rem_minmax(0,1fr)] items-start gap-y-1', className)}>{children}</dl>;
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="py-1 pe-3 text-ink-3">{label}</dt>
      <dd className="min-w-0 px-2 py-1 wrap-anywhere">{children}</dd>
    </div>
  );
}
