'use client';
import { useRef, type ReactNode } from 'react';
import { useOverflow } from './use-overflow';

interface FilterBarProps {
  label: string;
  /** View, chips, search. */
  children: ReactNode;
  /** Sort, columns, export: right. */
  end?: ReactNode;
}

export function FilterBar({ label, children, end }: FilterBarProps) {
  const strip = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(strip);
  return (
    <div
      ref={strip} role="group" aria-label={label} tabIndex={overflows ? 0 : undefined} data-print="hide"
      className="focus-inset flex shrink-0 items-center gap-2 border-b border-line bg-surface px-4 py-2 max-md:scroll-strip md:flex-wrap [&>*]:shrink-0"
    >
      {children}
      {end && <div className="ms-auto flex items-center gap-1">{end}</div>}
    </div>
  );
}
