import { Refusal } from '@/domain/refusal';
import { foldEmail } from '@/domain/text/email';
import type { Department } from '@/entities/department';
import { Role } from '@/entities/role';
import { sql, within } from '../database/sql';
import { demandDepartment } from '../department/create';
import { reachOf } from '../scope';
import { covers } from '../scope-check';
import type { WriteTransaction } from '../write-transaction';

/** Refuses an address that somebody else signs in with, however it is written. */
export async function demandFreeEmail(tx: WriteTransaction, email: string, exceptId = 0): Promise<void> {
  const taken = await tx.database.read(sql`SELECT id AS "id" FROM users WHERE email_key = ${foldEmail(email)} AND id <> ${exceptId}`);
  if (taken.length) throw new Refusal({ code: 'DUPLICATE', message: 'user.emailTaken', field: 'email' });
}

/** The department that a person is put into: it exists, and the viewer's permission reaches it. */
export async function demandReachableDepartment(tx: WriteTransaction, id: number, permission: 'user:create' | 'user:update'): Promise<Department> {
  const department = await demandDepartment(tx, id, 'departmentId');
  // Nobody's own row: a reach of SELF covers no new colleague.
  const holder = { ownerId: 0, departmentId: id, departmentPath: department.path };
  if (!covers(tx.viewer, permission, holder)) throw new Refusal({ code: 'OUT_OF_SCOPE', message: 'outOfScope', field: 'departmentId', params: { permission } });
  return department;
}

/** Roles exist, and whoever hands them out may change roles: anybody else could give themselves everything. */
export async function demandAssignable(tx: WriteTransaction, roleIds: readonly number[]): Promise<void> {
  if (!reachOf(tx.viewer, 'role:update')) throw new Refusal({ code: 'OUT_OF_SCOPE', message: 'user.rolesNotYours', field: 'roleIds' });
  const found = await tx.select(Role, within(sql`t.id`, [...roleIds]));
  const wrong = roleIds.findIndex((id) => !found.some((role) => role.id === id));
  if (wrong >= 0) throw new Refusal({ code: 'VALIDATION', message: 'validation.reference', field: `roleIds.${wrong}` });
}

/**
 * After a change of people or roles: an active system administrator is left, and somebody active who can change roles. Otherwise nobody could ever
 * put it right again. Asked before as well, so that a database which never had them (a test's, a first start's) is not locked by the rule.
 */
export async function keepsAdministrator<T>(tx: WriteTransaction, message: 'user.lastAdministrator' | 'role.lastAdministrator', change: () => Promise<T>): Promise<T> {
  const before = await administrators(tx);
  const result = await change();
  const after = await administrators(tx);
  if ((before.admins > 0 && after.admins === 0) || (before.keepers > 0 && after.keepers === 0)) throw new Refusal({ code: 'BLOCKED', message });
  return result;
}

async function administrators(tx: WriteTransaction): Promise<{ admins: number; keepers: number }> {
  const [row] = await tx.database.read<{ admins: number | null; keepers: number | null }>(sql`SELECT
    SUM(CASE WHEN r.code = ${'SYSTEM_ADMIN'} THEN 1 ELSE 0 END) AS "admins",
    SUM(CASE WHEN g.permission IS NULL THEN 0 ELSE 1 END) AS "keepers"
    FROM users u JOIN user_roles ur ON ur.user_id = u.id JOIN roles r ON r.id = ur.role_id
    LEFT JOIN role_grants g ON g.role_id = r.id AND g.permission = ${'role:update'} WHERE u.active = ${true}`);
  return { admins: Number(row?.admins ?? 0), keepers: Number(row?.keepers ?? 0) };
}
