import { Refusal } from '@/domain/refusal';
import { Role } from '@/entities/role';
import { sql } from '../database/sql';
import { holdExclusively, ORGANISATION } from '../exclusive';
import { removeRow } from '../remove';
import { demand } from '../scope';
import { bumpVersions } from '../settings';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { flat, readMatrix } from './matrix';

/** Deletes a role of the company's own that nobody holds. */
export async function deleteRole(viewer: Viewer, id: number, version: number): Promise<Role> {
  demand(viewer, 'role:update');
  return write(viewer, { command: { name: 'roleDelete', args: [id, version] } }, async (tx) => {
    await holdExclusively(tx.database, ORGANISATION);
    const role = await tx.find(Role, id, 'role:update');
    if (role.builtIn) throw new Refusal({ code: 'BLOCKED', message: 'role.builtIn' });
    const [holders] = await tx.database.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM user_roles WHERE role_id = ${id}`);
    if (Number(holders?.n ?? 0) > 0) throw new Refusal({ code: 'IN_USE', message: 'role.held', params: { count: Number(holders?.n) } });
    const matrix = await readMatrix(tx.database, id);
    await removeRow(tx, Role, role, version, { code: role.code, nameZh: role.nameZh, nameEn: role.nameEn, ...flat(matrix) });
    await bumpVersions(tx.database);
    return role;
  });
}
