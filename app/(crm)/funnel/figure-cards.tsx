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

/** The figures that leaders ask for first, side by side; two a row on a phone. */
export function FigureCards({ cards }: { cards: readonly FigureCard[] }) {
  return (
    <dl className="grid auto-cols-fr grid-flow-col gap-px overflow-hidden rounded-md border border-line bg-line [print-color-adjust:exact] phone:grid-flow-row phone:grid-cols-2">
      {cards.map(({ id, label, value, of, before, href }) => (
        <div key={id} className="bg-surface px-4 py-3 phone:last:odd:col-span-2">
          <dt className="text-sm text-ink-2">{label}</dt>
          <dd className="mt-0.5 text-2xl font-semibold whitespace-nowrap tabular-nums print:text-xl">{value === null ? <Nothing /> : href ? <Link href={href} prefetch={false} className="decoration-accent-line decoration-2 underline-offset-4 hover:text-accent-strong hover:underline">{value}</Link> : value}</dd>
          <dd className="text-xs text-ink-3">{of}</dd>
          {before && <dd className="text-xs text-ink-3">{before}</dd>}
        </div>
      ))}
    </dl>
  );
}
