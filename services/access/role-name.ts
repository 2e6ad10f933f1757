import { sql } from '../database/sql';
import type { Viewer } from '../viewer';

export interface RoleName {
  nameZh: string;
  nameEn: string;
}

/** What a role is called. The name is no secret to whoever is told that the role decided; the matrix behind it is. */
export async function roleName(viewer: Viewer, roleId: number): Promise<RoleName | null> {
  const [row] = await viewer.db.read<RoleName>(sql`SELECT name_zh AS "nameZh", name_en AS "nameEn" FROM roles WHERE id = ${roleId}`);
  return row ?? null;
}
