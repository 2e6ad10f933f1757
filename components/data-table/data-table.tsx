'use client';
import { lazy, Suspense, useRef, type CSSProperties, type ReactNode } from 'react';
import { useLocale } from 'next-intl';
import { LoadMore } from '../load-more';
import { cn } from '../cn';
import { type DataTableProps, widthOf } from './column';
import { HeadRow } from './head-row';
import { SkeletonRows } from './skeleton-rows';
import { TableRow } from './table-row';
import { useRowKeys } from './use-row-keys';
import { useSelection } from './use-selection';
import type { RowsHandle, VirtualRowsProps } from './virtual-rows';

// Without it every row is drawn, which only takes longer.
const VirtualRows = lazy(() => import('./virtual-rows').catch(() => ({ default: EveryRow })));

/** Below this, rows are cheaper to draw than to watch. */
const threshold = 120;

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowId, loading = false, hasMore = false, loadingMore = false, onLoadMore, total, empty, className } = props;
  const locale = useLocale();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useRef<RowsHandle>(null);
  const selection = useSelection(props);
  const keys = useRowKeys({ ...props, scroller, toggle: selection.toggleAt, scrollTo: (index) => virtual.current?.scrollTo(index) });
  const drawRow = (index: number, measure?: (element: HTMLTableRowElement | null) => void): ReactNode => {
    const row = rows[index];
    if (row === undefined) return null;
    const id = rowId(row);
    return (
      <TableRow
        key={id} {...props} row={row} index={index} measure={measure} tabIndex={index === keys.active ? 0 : -1}
        selectable={selection.enabled} isSelected={selection.has(id)} onToggle={selection.toggle}
      />
    );
  };
  const columnCount = columns.length + (selection.enabled ? 1 : 0) + (props.rowActions ? 1 : 0);
  const allRows = () => rows.map((_, index) => drawRow(index));
  if (!loading && rows.length === 0 && empty) return <div className={cn('min-h-0 flex-1 overflow-auto', className)}>{empty}</div>;
  return (
    <div ref={scroller} className={cn('relative min-h-0 flex-1 overflow-auto overscroll-contain', className)} data-print="flow">
      <table role="table" aria-label={label} aria-busy={loading || undefined} aria-rowcount={total} className="w-full table-fixed border-separate border-spacing-0 max-md:block md:min-w-(--table-min)" style={{ '--table-min': `${minWidth(props, locale)}px` } as CSSProperties}>
        <ColumnWidths {...props} selectable={selection.enabled} />
        <HeadRow {...props} selection={selection} />
        <tbody role="rowgroup" className="max-md:block" {...keys.bodyProps}>
          {loading && rows.length === 0 && <SkeletonRows columns={columns} selectable={selection.enabled} actions={Boolean(props.rowActions)} />}
          {rows.length <= threshold ? allRows() : (
            <Suspense fallback={allRows()}>
              <VirtualRows count={rows.length} columns={columnCount} scroller={scroller} handle={virtual}>{drawRow}</VirtualRows>
            </Suspense>
          )}
        </tbody>
      </table>
      {onLoadMore && !loading && <LoadMore hasMore={hasMore} loading={loadingMore} onLoadMore={onLoadMore} />}
    </div>
  );
}

function EveryRow({ count, children }: VirtualRowsProps) {
  return <>{Array.from({ length: count }, (_, index) => children(index))}</>;
}

function ColumnWidths<Row>({ columns, selectable, rowActions }: DataTableProps<Row> & { selectable: boolean }) {
  const locale = useLocale();
  return (
    <colgroup className="max-md:hidden">
      {selectable && <col className="w-11" />}
      {columns.map((column) => <col key={column.id} style={{ width: widthOf(column, locale) }} />)}
      {rowActions && <col className="w-12" />}
    </colgroup>
  );
}

function minWidth<Row>({ columns, selected, rowActions }: DataTableProps<Row>, locale: string): number {
  const sum = columns.reduce((width, column) => width + (widthOf(column, locale) ?? column.minWidth ?? 220), 0);
  return sum + (selected ? 44 : 0) + (rowActions ? 48 : 0);
}
