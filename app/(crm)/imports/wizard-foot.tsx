import type { ReactNode } from 'react';

/** The acts of a step, always in sight: back on the left, on on the right. */
export function WizardFoot({ back, note, children }: { back?: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <footer className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-t border-line bg-surface px-4 py-2.5" data-print="hide">
      {back}
      <div className="ms-auto flex min-w-0 flex-wrap items-center justify-end gap-x-3 gap-y-2">
        {note && <span className="text-sm text-ink-2">{note}</span>}
        {children}
      </div>
    </footer>
  );
}
