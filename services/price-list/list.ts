import type { PriceList } from '@/entities/price-list';
import { type PageArgs, readPage, type Sort } from '../page';
import type { Viewer } from '../viewer';

export const PRICE_LIST_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = {
  CREATED_AT: { property: 'createdAt' },
  VALID_FROM: { property: 'validFrom', nullable: true },
};

/** One page of the price lists. */
export const listPriceLists = (viewer: Viewer, args: PageArgs & { sort: Sort }) => readPage<PriceList>(viewer, 'priceList', args);
