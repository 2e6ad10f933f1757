import type { Receipt } from '@/entities/receipt';
import { type Sql, sql } from '../database/sql';
import { type Between, between } from '../filter';
import { type PageArgs, readPage, type Sort } from '../page';
import type { Viewer } from '../viewer';

export interface ReceiptQuery {
  orderId?: number | null;
  receivedOn?: Between<string> | null;
}

export const RECEIPT_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { RECEIVED_ON: { property: 'receivedOn' }, CREATED_AT: { property: 'createdAt' } };

/** One page of the receipts that the viewer may read, void ones too. */
export function listReceipts(viewer: Viewer, args: PageArgs & ReceiptQuery & { sort: Sort }) {
  const conditions: Sql[] = [...(args.orderId ? [sql`t.order_id = ${args.orderId}`] : []), ...between('t.received_on', args.receivedOn)];
  return readPage<Receipt>(viewer, 'receipt', { ...args, conditions });
}
