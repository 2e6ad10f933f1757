import { Role } from '@/entities/role';
import { raw, sql, within } from '../database/sql';
import { present } from '../read';
import { demand, reachOf, scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { readMatrix, type RoleMatrix } from './matrix';

/** Every role, the built-in ones first. */
export async function listRoles(viewer: Viewer): Promise<Role[]> {
  demand(viewer, 'role:read');
  const shape = viewer.db.shape(Role);
  const rows = await viewer.db.read<Role>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t
    WHERE ${scopeCondition(viewer, 'role', 'role:read', 't')} ORDER BY t.built_in DESC, t.id`);
  return present(viewer, 'role', rows);
}

/** What a role may; null for viewers who may not read roles, though they see the names of other people's. */
export async function matrixOf(viewer: Viewer, roleId: number): Promise<RoleMatrix | null> {
  return reachOf(viewer, 'role:read') ? readMatrix(viewer.db, roleId) : null;
}

/** How many people hold each of these roles, in one statement; null for viewers who may not read roles. */
export async function holdersOf(viewer: Viewer, roleIds: readonly number[]): Promise<Map<number, number> | null> {
  if (!reachOf(viewer, 'role:read')) return null;
  const rows = await viewer.db.read<{ id: number; n: number }>(sql`SELECT role_id AS "id", COUNT(*) AS "n" FROM user_roles
    WHERE ${within(raw('role_id'), roleIds)} GROUP BY role_id`);
  return new Map(rows.map(({ id, n }) => [id, Number(n)]));
}
