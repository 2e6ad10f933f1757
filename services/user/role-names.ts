import { Role } from '@/entities/role';
import { raw, sql, within } from '../database/sql';
import { typed } from '../read';
import type { Viewer } from '../viewer';

/**
 * The roles of each of these users, in one statement. The users have passed the viewer's scope already; their roles' names are no secret to those
 * who may read them, the matrix behind is.
 */
export async function rolesOfUsers(viewer: Viewer, userIds: readonly number[]): Promise<Map<number, Role[]>> {
  const shape = viewer.db.shape(Role);
  const rows = await viewer.db.read<Role & { userId: number }>(sql`SELECT ur.user_id AS "userId", ${shape.select('t')}
    FROM user_roles ur JOIN ${raw(shape.table)} t ON t.id = ur.role_id WHERE ${within(raw('ur.user_id'), userIds)} ORDER BY ur.user_id, t.id`);
  const grouped = new Map<number, Role[]>(userIds.map((id) => [id, []]));
  for (const { userId, ...role } of typed('role', shape.hydrate(rows))) grouped.get(userId)?.push(role);
  return grouped;
}
