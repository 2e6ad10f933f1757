import type { Product } from '@/entities/product';
import type { Sql } from '../database/sql';
import { equal, flag, oneOf } from '../filter';
import { type PageArgs, readPage, type Sort } from '../page';
import { countUpTo } from '../read';
import { searchCondition } from '../search/condition';
import type { Viewer } from '../viewer';

/** Every field given must match. */
export interface ProductFilter {
  categoryIds?: number[] | null;
  active?: boolean | null;
  sku?: string | null;
  externalSource?: string | null;
  externalId?: string | null;
}

/** Orders of the catalogue: each is an index. */
export const PRODUCT_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = {
  NAME: { property: 'nameSort' },
  SKU: { property: 'sku' },
  CREATED_AT: { property: 'createdAt' },
};

export interface ProductListArgs extends PageArgs {
  filter?: ProductFilter | null;
  search?: string | null;
  sort: Sort;
}

/** One page of the catalogue. */
export const listProducts = (viewer: Viewer, args: ProductListArgs, properties?: ReadonlySet<string>) =>
  readPage<Product>(viewer, 'product', { ...args, properties, conditions: conditionsOf(viewer, args) });

/** How many there are, exact up to 10,000. */
export const countProducts = (viewer: Viewer, args: Pick<ProductListArgs, 'filter' | 'search'>) => countUpTo(viewer, 'product', conditionsOf(viewer, args));

const conditionsOf = (viewer: Viewer, { filter, search }: Pick<ProductListArgs, 'filter' | 'search'>): Sql[] => [
  ...oneOf('t.category_id', filter?.categoryIds), ...flag('t.active', filter?.active), ...equal('t.sku', filter?.sku),
  ...equal('t.external_source', filter?.externalSource), ...equal('t.external_id', filter?.externalId),
  ...(search?.trim() ? [searchCondition(viewer, 'product', search, 't')] : []),
];
