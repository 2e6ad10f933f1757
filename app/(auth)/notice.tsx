import type { ReactNode } from 'react';

/** What stands in the card when there is nothing left to fill in. */
export function Notice({ icon, title, text, action }: { icon: ReactNode; title: string; text: string; action?: ReactNode }) {
  return (
    <div role="status" className="flex flex-col items-center text-center">
      <span aria-hidden="true" className="mb-3 grid size-10 place-items-center rounded-lg bg-accent-soft text-accent-strong [&>svg]:!size-5">{icon}</span>
      <p className="font-semibold">{title}</p>
      <p className="mt-1 text-sm text-pretty text-ink-2 wrap-anywhere">{text}</p>
      {action && <div className="mt-4 grid w-full">{action}</div>}
    </div>
  );
}
