import { Fragment, type ReactNode } from 'react';
import { cn } from './cn';

export interface MatrixLine {
  id: string;
  label: string;
  note?: string;
}

interface MatrixProps {
  /** Names the table. */
  label: string;
  /** Above the first column: what the rows are. */
  corner: string;
  columns: readonly MatrixLine[];
  groups: readonly { id: string; label?: string; rows: readonly MatrixLine[] }[];
  cell: (rowId: string, columnId: string) => ReactNode;
  /** A small button beside a column's heading. */
  columnActions?: (columnId: string) => ReactNode;
  className?: string;
}

const head = 'sticky top-0 z-20 border-b border-line bg-surface px-3 py-2 text-xs font-medium text-ink-3';

/** Rows against columns, both headings in sight while it scrolls: rights, stock, weeks. */
export function Matrix({ label, corner, columns, groups, cell, columnActions, className }: MatrixProps) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className={cn('focus-inset min-h-0 overflow-auto', className)} data-print="flow">
      <table aria-label={label} className="min-w-full border-separate border-spacing-0">
        <thead>
          <tr>
            <th scope="col" className={cn(head, 'start-0 z-30 min-w-48 border-e text-start max-md:min-w-32')}>{corner}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={cn(head, 'min-w-28 text-start')}>
                <span className="flex items-center gap-1">
                  <span className="min-w-0 flex-1">
                    <span className="block text-ink-2">{column.label}</span>
                    {column.note && <span className="block font-normal">{column.note}</span>}
                  </span>
                  {columnActions?.(column.id)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Fragment key={group.id}>
              {group.label && (
                <tr><th scope="rowgroup" colSpan={columns.length + 1} className="border-b border-line bg-canvas px-3 py-1.5 text-start text-xs font-semibold text-ink-3"><span className="sticky start-3">{group.label}</span></th></tr>
              )}
              {group.rows.map((row) => (
                <tr key={row.id} className="group/row">
                  <th scope="row" className="sticky start-0 z-10 h-(--row) border-e border-b border-line bg-surface px-3 py-1 text-start font-normal group-hover/row:bg-hover">
                    {row.label}
                    {row.note && <span className="block text-xs text-ink-3">{row.note}</span>}
                  </th>
                  {columns.map((column) => <td key={column.id} className="h-(--row) border-b border-line px-3 py-1 group-hover/row:bg-hover">{cell(row.id, column.id)}</td>)}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
