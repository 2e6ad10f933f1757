import { and, raw, type Sql, sql } from '../database/sql';
import { oneOf } from '../filter';

/** Rows whose department is one of these or below one. A path holds digits and slashes only, so it needs no escaping as a pattern. */
export const withinTrees = (column: string, departmentIds: readonly number[]): Sql =>
  sql`${raw(column)} IN (SELECT below.id FROM departments above JOIN departments below ON below.path LIKE CONCAT(above.path, '%')
    WHERE ${and(oneOf('above.id', departmentIds))})`;
