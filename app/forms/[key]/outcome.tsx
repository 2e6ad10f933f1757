import type { ReactNode } from 'react';

/** What stands in the card when there is nothing left to fill in. */
export function Outcome({ icon, title, text }: { icon: ReactNode; title: string; text: string }) {
  return (
    <div role="status" className="flex flex-col items-center py-6 text-center">
      <span aria-hidden="true" className="mb-3 grid size-11 place-items-center rounded-full bg-accent-soft text-accent-strong [&>svg]:!size-5">{icon}</span>
      <p className="text-lg font-semibold">{title}</p>
      <p className="mt-1 text-pretty whitespace-pre-line text-ink-2 wrap-anywhere">{text}</p>
    </div>
  );
}
