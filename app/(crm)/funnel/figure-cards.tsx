import type { ReactNode } from 'react';
import Link from 'next/link';
import { Nothing } from '../values/nothing';

export interface FigureCard {
  id: string;
  label: string;
  /** Null where there is nothing to tell. */
  value: ReactNode;
  /** What it is a part of, or since when. */
  of: ReactNode;
  /** The same of the period before. */
  before?: ReactNode;
  /** The rows that the figure counts. */
  href?: string;
}

/** The figures that leaders ask for first, side by side as far as there is room; two a row on a phone. */
export function FigureCards({ cards }: { cards: readonly FigureCard[] }) {
  return (
    <dl className="flex flex-wrap gap-px overflow-hidden rounded-md border border-line bg-line [print-color-adjust:exact]">
      {cards.map(({ id, label, value, of, before, href }) => (
        <div key={id} className="min-w-36 flex-1 bg-surface px-4 py-3 phone:min-w-2/5 print:min-w-28">
          <dt className="text-sm text-ink-2">{label}</dt>
          <dd className="mt-0.5 text-2xl font-semibold whitespace-nowrap tabular-nums print:text-xl">{value === null ? <Nothing /> : href ? <Link href={href} prefetch={false} className="decoration-accent-line decoration-2 underline-offset-4 hover:text-accent-strong hover:underline">{value}</Link> : value}</dd>
          <dd className="text-xs text-ink-3">{of}</dd>
          {before && <dd className="text-xs text-ink-3">{before}</dd>}
        </div>
      ))}
    </dl>
  );
}
