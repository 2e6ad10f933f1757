'use client';
import type { MouseEvent } from 'react';
import { useTranslations } from 'next-intl';
import { Checkbox } from '../checkbox';
import { cn } from '../cn';
import { titleColumnId, type Column, type DataTableProps } from './column';
import { TitleCell } from './title-cell';

interface TableRowProps<Row> extends DataTableProps<Row> {
  row: Row;
  index: number;
  measure: ((element: HTMLTableRowElement | null) => void) | undefined;
  selectable: boolean;
  isSelected: boolean;
  onToggle: (id: string, range: boolean) => void;
  tabIndex: number;
}

const cellStyle = 'h-(--row) border-b border-line px-3 first:ps-4 last:pe-4 group-hover/row:bg-hover group-data-selected/row:border-accent-line group-data-selected/row:bg-accent-soft max-md:h-auto max-md:max-w-full max-md:border-0 max-md:!p-0 max-md:align-middle max-md:text-sm max-md:group-hover/row:bg-transparent max-md:empty:hidden max-md:has-[>[data-nothing]]:hidden';
const phoneStyle = {
  title: 'max-md:order-1 max-md:inline-block max-md:min-w-0 max-md:flex-1 max-md:!text-base',
  aside: 'max-md:order-2 max-md:inline-block max-md:text-end',
  meta: 'max-md:order-4 max-md:inline-block max-md:shrink-0',
  hidden: 'max-md:hidden',
};

export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, index, columns, rowId, rowLabel, rowHref, onOpen, rowActions, selectable, isSelected, onToggle, measure, tabIndex } = props;
  const t = useTranslations('kit');
  const titleId = titleColumnId(columns);
  const opens = Boolean(rowHref || onOpen);
  const onClick = (event: MouseEvent<HTMLTableRowElement>) => {
    const inner = event.target instanceof Element && event.target.closest('a,button,input,label,[role=checkbox]');
    if (inner || getSelection()?.toString()) return;
    event.currentTarget.querySelector<HTMLElement>('[data-row-open]')?.click();
  };
  return (
    <tr
      ref={measure} role="row" data-index={index} data-selected={isSelected ? '' : undefined} tabIndex={tabIndex} aria-rowindex={index + 2}
      onClick={opens ? onClick : undefined}
      className={cn('group/row focus-inset focus-visible:relative focus-visible:z-1 max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-2 max-md:gap-y-1 max-md:border-b max-md:border-line max-md:px-4 max-md:py-2.5 max-md:data-selected:bg-accent-soft', opens && 'cursor-pointer')}
    >
      {selectable && (
        <td role="cell" className={cn(cellStyle, 'max-md:hidden')}>
          <Checkbox
            label={t('selectRow', { name: rowLabel(row) })} checked={isSelected}
            onCheckedChange={(_, event) => onToggle(rowId(row), 'shiftKey' in event && event.shiftKey === true)}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} role="cell" className={cn(cellStyle, 'truncate', phoneStyle[placeOf(column, titleId)], column.align === 'end' && 'text-end')}>
          {column.id === titleId && opens ? <TitleCell row={row} column={column} href={rowHref?.(row)} onOpen={onOpen} /> : column.cell(row)}
        </td>
      ))}
      {/* Ends the first line on a phone. */}
      <td aria-hidden="true" className="hidden max-md:order-3 max-md:block max-md:h-0 max-md:basis-full max-md:p-0" />
      {rowActions && <td role="cell" className={cn(cellStyle, 'text-end max-md:hidden')}>{rowActions(row)}</td>}
    </tr>
  );
}

function placeOf<Row>(column: Column<Row>, titleId: string | undefined) {
  return column.phone ?? (column.id === titleId ? 'title' : 'meta');
}
