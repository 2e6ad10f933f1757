import type { StockLevel } from '@/entities/stock-level';
import { type Sql, sql } from '../database/sql';
import { oneOf } from '../filter';
import { type PageArgs, readPage, type Sort } from '../page';
import { countUpTo } from '../read';
import { searchCondition } from '../search/condition';
import type { Viewer } from '../viewer';

export interface StockQuery {
  productIds?: number[] | null;
  warehouseIds?: number[] | null;
  /** Words of the product. */
  search?: string | null;
}

export const STOCK_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = {
  QUANTITY: { property: 'quantity' },
  COUNTED_AT: { property: 'countedAt' },
};

/** One page of what lies in the warehouses. */
export const listStock = (viewer: Viewer, args: PageArgs & StockQuery & { sort: Sort }) =>
  readPage<StockLevel>(viewer, 'stockLevel', { ...args, conditions: conditionsOf(viewer, args) });

export const countStock = (viewer: Viewer, args: StockQuery) => countUpTo(viewer, 'stockLevel', conditionsOf(viewer, args));

const conditionsOf = (viewer: Viewer, { productIds, warehouseIds, search }: StockQuery): Sql[] => [
  ...oneOf('t.product_id', productIds), ...oneOf('t.warehouse_id', warehouseIds),
  ...(search?.trim() ? [sql`t.product_id IN (SELECT p.id FROM products p WHERE ${searchCondition(viewer, 'product', search, 'p')})`] : []),
];
