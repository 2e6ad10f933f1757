import type { ReactNode } from 'react';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand right. */
  align?: 'start' | 'end';
  /** The key the server sorts by; without one the column does not sort. */
  sortKey?: string;
  /** Width in px; of two, the second where words are not Chinese, which need more room. The column without one takes what is left. */
  width?: number | readonly [chinese: number, other: number];
  /** Least width in px of the column that takes the rest. */
  minWidth?: number;
  /** Its place in the two-line row of a phone: `title` first line, `aside` first line right, `meta` second line. */
  phone?: 'title' | 'aside' | 'meta' | 'hidden';
}

export interface Sort {
  key: string;
  direction: 'asc' | 'desc';
}

export interface DataTableProps<Row> {
  /** Names the table for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Names a row for screen readers, e.g. in "select …". */
  rowLabel: (row: Row) => string;
  /** Makes the title cell a link; Enter and a click on the row follow it. */
  rowHref?: (row: Row) => string;
  /** Instead of a link, e.g. to open a sheet. */
  onOpen?: (row: Row) => void;
  sort?: Sort | null;
  onSortChange?: (sort: Sort) => void;
  /** With it every row gets a checkbox. */
  selected?: ReadonlySet<string>;
  onSelectedChange?: (selected: ReadonlySet<string>) => void;
  /** Buttons at the end of a row. */
  rowActions?: (row: Row) => ReactNode;
  loading?: boolean;
  hasMore?: boolean;
  loadingMore?: boolean;
  onLoadMore?: () => void;
  /** How many there are in all, for aria-rowcount. */
  total?: number;
  /** Shown when there is no row: EmptyState or ErrorState. */
  empty?: ReactNode;
  className?: string;
}

/** The title column is the one that says so, else the first. */
export function titleColumnId<Row>(columns: readonly Column<Row>[]): string | undefined {
  return (columns.find((column) => column.phone === 'title') ?? columns[0])?.id;
}

/** The width of a column in px where words are of this language. */
export function widthOf<Row>({ width }: Column<Row>, locale: string): number | undefined {
  return typeof width === 'object' ? width[locale === 'zh-CN' ? 0 : 1] : width;
}
