import type { ReactNode } from 'react';

interface ListFooterProps {
  /** What to do with the selected rows, or nothing. */
  start?: ReactNode;
  /** Hint on keys. */
  hint?: ReactNode;
  /** "1,284 customers". */
  total?: ReactNode;
}

/** The 36 px line under a list; there are no pages to turn. */
export function ListFooter({ start, hint, total }: ListFooterProps) {
  return (
    <div className="flex h-9 shrink-0 items-center gap-4 border-t border-line bg-surface px-4 text-xs text-ink-3 max-md:hidden" data-print="hide">
      {start}
      <span className="ms-auto flex min-w-0 items-center gap-4 whitespace-nowrap">
        {hint && <span className="truncate max-lg:hidden">{hint}</span>}
        {total && <span aria-live="polite">{total}</span>}
      </span>
    </div>
  );
}
