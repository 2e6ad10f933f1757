export { DataTable } from './data-table';
export { ListFooter } from './list-footer';
export { BulkBar } from './bulk-bar';
export type { Column, DataTableProps, Sort } from './column';
