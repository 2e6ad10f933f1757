import Link from 'next/link';
import type { Column } from './column';

interface TitleCellProps<Row> {
  row: Row;
  column: Column<Row>;
  href: string | undefined;
  onOpen: ((row: Row) => void) | undefined;
}

const style = 'block max-w-full truncate rounded-sm text-start font-medium focus-inset';

/** The one link of a row; a click anywhere else in the row is passed on to it. */
export function TitleCell<Row>({ row, column, href, onOpen }: TitleCellProps<Row>) {
  if (href) return <Link href={href} data-row-open="" prefetch={false} className={style}>{column.cell(row)}</Link>;
  return <button type="button" data-row-open="" onClick={() => onOpen?.(row)} className={style}>{column.cell(row)}</button>;
}
