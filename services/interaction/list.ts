import type { Interaction } from '@/entities/interaction';
import { raw, type Sql, sql } from '../database/sql';
import { type Between, between, instants, oneOf } from '../filter';
import { type PageArgs, readPage, type Sort } from '../page';
import type { Viewer } from '../viewer';

/** Orders of the interaction list. */
export const INTERACTION_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { OCCURRED_AT: { property: 'occurredAt' } };

export interface InteractionListArgs extends PageArgs {
  customerId?: number | null;
  channels?: string[] | null;
  occurredAt?: Between<string> | null;
  sort: Sort;
}

/** One page of the interactions that the viewer may read; an entry that was corrected stands back behind its correction. */
export function listInteractions(viewer: Viewer, args: InteractionListArgs) {
  const conditions: Sql[] = [
    raw('NOT EXISTS (SELECT 1 FROM interactions newer WHERE newer.corrects_id = t.id)'),
    ...oneOf('t.channel', args.channels), ...between('t.occurred_at', instants(args.occurredAt)),
  ];
  if (args.customerId) conditions.push(sql`t.customer_id = ${args.customerId}`);
  return readPage<Interaction>(viewer, 'interaction', { ...args, conditions });
}
