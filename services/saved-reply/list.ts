import type { SavedReply } from '@/entities/saved-reply';
import { type Sql, sql } from '../database/sql';
import { type PageArgs, readPage, type Sort } from '../page';
import type { Viewer } from '../viewer';

/** Every field given must match. Ids are database keys. */
export interface ReplyFilter {
  /** One's own and what is shared in one's department; false: what is neither. */
  offered?: boolean | null;
  /** Those for this type, and those for every type. */
  forTypeId?: number | null;
}

/** Orders of the list: each is an index. */
export const REPLY_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { TITLE: { property: 'titleSort' } };

/** One page of the replies that the viewer may read. */
export const listReplies = (viewer: Viewer, { filter, ...args }: PageArgs & { filter?: ReplyFilter | null; sort: Sort }) =>
  readPage<SavedReply>(viewer, 'savedReply', { ...args, conditions: conditionsOf(viewer, filter ?? {}) });

function conditionsOf({ userId, departmentId }: Viewer, { offered, forTypeId }: ReplyFilter): Sql[] {
  const own = sql`(t.owner_id = ${userId} OR (t.shared = ${true} AND t.department_id = ${departmentId}))`;
  return [
    ...(offered == null ? [] : [offered ? own : sql`NOT ${own}`]),
    ...(forTypeId == null ? [] : [sql`(t.type_id IS NULL OR t.type_id = ${forTypeId})`]),
  ];
}
