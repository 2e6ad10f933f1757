import { Skeleton } from '../skeleton';
import { cn } from '../cn';
import type { Column } from './column';

/** Uneven on purpose: a column of equal bars looks like a broken table. */
const widths = ['w-3/5', 'w-2/5', 'w-1/2', 'w-2/3', 'w-1/3'];

export function SkeletonRows<Row>({ columns, selectable, actions }: { columns: readonly Column<Row>[]; selectable: boolean; actions: boolean }) {
  return Array.from({ length: 12 }, (_, row) => (
    <tr key={row} aria-hidden="true" className="max-md:block max-md:border-b max-md:border-line max-md:px-4 max-md:py-3">
      {selectable && <td className="h-(--row) border-b border-line ps-4 max-md:hidden"><Skeleton className="size-4" /></td>}
      {columns.map((column, index) => (
        <td key={column.id} className={cn('h-(--row) border-b border-line px-3 first:ps-4 max-md:h-6 max-md:border-0 max-md:!px-0', index > 1 ? 'max-md:hidden' : 'max-md:block')}>
          <Skeleton className={cn(widths[(row + index * 2) % widths.length], column.align === 'end' && 'ms-auto')} />
        </td>
      ))}
      {actions && <td className="h-(--row) border-b border-line max-md:hidden" />}
    </tr>
  ));
}
