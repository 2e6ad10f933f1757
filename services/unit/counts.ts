import type { UnitStatus } from '@/domain/unit';
import { raw, sql, sumOf, within } from '../database/sql';
import { scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { shownStatus } from './list';

export interface UnitCount {
  projectId: number;
  buildingId: number;
  status: UnitStatus;
  count: number;
  /** Sum of the list prices, minor units. */
  totalPrice: number;
  /** Sum of the gross areas, hundredths of a square metre. */
  grossArea: number;
}

/** How many units of each building are in each state, of those that the viewer may read. One statement for any number of projects. */
export async function countByState(viewer: Viewer, projectIds: readonly number[]): Promise<UnitCount[]> {
  const rows = await viewer.db.read<UnitCount>(sql`
    SELECT u.project_id AS "projectId", u.building_id AS "buildingId", u.status AS "status", COUNT(*) AS "count", ${sumOf('u.total_price')} AS "totalPrice",
      SUM(u.gross_area) AS "grossArea"
    FROM (SELECT t.project_id, t.building_id, t.total_price, t.gross_area, ${shownStatus()} AS status FROM units t
      WHERE ${within(raw('t.project_id'), projectIds)} AND ${scopeCondition(viewer, 'unit', 'unit:read', 't')}) u
    GROUP BY u.project_id, u.building_id, u.status ORDER BY u.project_id, u.building_id, u.status`);
  return rows.map((row) => ({ ...row, count: Number(row.count), totalPrice: Number(row.totalPrice), grossArea: Number(row.grossArea) }));
}
