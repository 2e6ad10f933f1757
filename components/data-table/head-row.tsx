'use client';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Checkbox } from '../checkbox';
import { cn } from '../cn';
import type { Column, DataTableProps } from './column';
import type { Selection } from './use-selection';

const cell = 'sticky top-0 z-10 h-8 border-b border-line bg-surface px-3 text-xs font-medium text-ink-3 first:ps-4 last:pe-4';

export function HeadRow<Row>(props: DataTableProps<Row> & { selection: Selection }) {
  const { columns, selection, rowActions } = props;
  const t = useTranslations('kit');
  return (
    <thead role="rowgroup" className="max-md:sr-only">
      <tr role="row">
        {selection.enabled && (
          <th role="columnheader" scope="col" className={cn(cell, 'text-start')}>
            <Checkbox label={t('selectAll')} checked={selection.all} indeterminate={selection.some} onCheckedChange={selection.toggleAll} />
          </th>
        )}
        {columns.map((column) => <HeadCell key={column.id} column={column} {...props} />)}
        {rowActions && <th role="columnheader" scope="col" className={cell}><span className="sr-only">{t('actions')}</span></th>}
      </tr>
    </thead>
  );
}

function HeadCell<Row>({ column, sort, onSortChange }: DataTableProps<Row> & { column: Column<Row> }) {
  const key = column.sortKey;
  const direction = key && sort?.key === key ? sort.direction : undefined;
  const end = column.align === 'end';
  const style = cn(cell, end ? 'text-end' : 'text-start');
  if (!key || !onSortChange) return <th role="columnheader" scope="col" className={style}><span className="block truncate">{column.header}</span></th>;
  const Arrow = direction === 'desc' ? ArrowDown : ArrowUp;
  return (
    <th role="columnheader" scope="col" aria-sort={direction ? (direction === 'asc' ? 'ascending' : 'descending') : 'none'} className={style}>
      <button
        type="button"
        onClick={() => onSortChange({ key, direction: direction === 'asc' ? 'desc' : 'asc' })}
        className={cn('group -mx-1.5 inline-flex h-6 max-w-[calc(100%+0.75rem)] items-center gap-1 rounded-sm px-1.5 hover:bg-hover hover:text-ink', direction && 'text-ink', end && 'flex-row-reverse')}
      >
        <span className="truncate">{column.header}</span>
        <Arrow aria-hidden="true" className={cn('!size-3', !direction && 'opacity-0 group-hover:opacity-60')} />
      </button>
    </th>
  );
}
