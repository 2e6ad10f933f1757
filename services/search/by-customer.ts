import { raw, type Sql, sql } from '../database/sql';
import { scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { searchCondition } from './condition';

/**
 * Rows whose customer the query finds, by the column that names it: of customers whom the viewer may read. A hit through any other would tell what is
 * known of that one.
 */
export const foundByCustomer = (viewer: Viewer, query: string, column: string): Sql => sql`${raw(column)} IN (SELECT c.id FROM customers c
  WHERE ${searchCondition(viewer, 'customer', query, 'c')} AND c.deleted_at IS NULL AND ${scopeCondition(viewer, 'customer', 'customer:read', 'c')})`;
