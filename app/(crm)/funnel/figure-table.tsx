import type { ReactNode } from 'react';
import { cn } from '@/components/cn';

interface FigureTableProps {
  label: string;
  /** The second one is of bars and takes what is left; what follows are figures, the first of them the one that the bar draws. */
  columns: readonly string[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
}

// On a phone: name and figure, the bar below, then the other figures, each with its heading.
const place = [
  'phone:order-1 phone:min-w-0 phone:flex-1 phone:whitespace-normal', 'w-full phone:order-3 phone:basis-full',
  'phone:order-2 phone:font-semibold', 'phone:order-4 phone:text-sm',
];

/** Chart and table in one: a bar beside the figures that it is made of. */
export function FigureTable({ label, columns, rows }: FigureTableProps) {
  return (
    <div className="overflow-x-auto" data-print="flow">
      <table role="table" aria-label={label} className="w-full border-collapse [print-color-adjust:exact] phone:block">
        <thead role="rowgroup" className="phone:sr-only">
          <tr role="row" className="border-b border-line text-xs text-ink-3">
            {columns.map((column, at) => <th key={column} role="columnheader" scope="col" className={cn('py-1.5 pe-4 font-semibold whitespace-nowrap last:pe-0', at > 1 ? 'text-end' : 'text-start', at === 1 && 'w-full min-w-24')}>{column}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup" className="phone:block">
          {rows.map(({ id, cells }) => (
            <tr key={id} role="row" className="h-(--row) border-b border-line phone:flex phone:h-auto phone:flex-wrap phone:gap-x-3.5 phone:gap-y-1.5 phone:py-2.5">
              {cells.map((cell, at) => (
                <td key={columns[at]} role="cell" className={cn('py-1 pe-4 whitespace-nowrap last:pe-0 phone:p-0 phone:has-[>[data-nothing]]:hidden', at > 1 && 'text-end tabular-nums', place[Math.min(at, 3)])}>
                  {at > 2 && <span aria-hidden="true" className="hidden me-1 text-ink-3 phone:inline">{columns[at]}</span>}
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
