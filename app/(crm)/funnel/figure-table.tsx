import type { ReactNode } from 'react';
import { cn } from '@/components/cn';

interface FigureTableProps {
  label: string;
  /** The second one is of bars and takes what is left; what follows are figures. */
  columns: readonly string[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
}

/** Chart and table in one: a bar beside the figures that it is made of. */
export function FigureTable({ label, columns, rows }: FigureTableProps) {
  return (
    <div className="overflow-x-auto" data-print="flow">
      <table aria-label={label} className="w-full min-w-[36rem] border-collapse">
        <thead>
          <tr className="border-b border-line text-xs text-ink-3">
            {columns.map((column, place) => <th key={column} scope="col" className={cn('py-1.5 pe-4 font-semibold whitespace-nowrap last:pe-0', place > 1 ? 'text-end' : 'text-start', place === 1 && 'w-full min-w-40')}>{column}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id} className="h-(--row) border-b border-line">
              {cells.map((cell, place) => <td key={columns[place]} className={cn('py-1 pe-4 whitespace-nowrap last:pe-0', place > 1 && 'text-end tabular-nums')}>{cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
