import { sql, within } from '../database/sql';
import { scopeCondition } from '../scope';
import type { Viewer } from '../viewer';

/** Which of these units belong to the project and may be read by the viewer. */
export async function readableUnits(viewer: Viewer, projectId: number, unitIds: readonly number[]): Promise<number[]> {
  if (!unitIds.length) return [];
  const rows = await viewer.db.read<{ id: number }>(sql`SELECT t.id AS "id" FROM units t
    WHERE ${within(sql`t.id`, unitIds)} AND t.project_id = ${projectId} AND ${scopeCondition(viewer, 'unit', 'unit:read', 't')} ORDER BY t.id`);
  return rows.map(({ id }) => id);
}
