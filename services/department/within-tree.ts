import { raw, type Sql, sql, within } from '../database/sql';

/** Rows whose department is one of these or below one. A path holds digits and slashes only, so it needs no escaping as a pattern. */
export const withinTrees = (column: string, departmentIds: readonly number[]): Sql =>
  sql`${raw(column)} IN (SELECT below.id FROM departments above JOIN departments below ON below.path LIKE CONCAT(above.path, '%')
    WHERE ${within(raw('above.id'), departmentIds)})`;
