import { User } from '@/entities/user';
import { sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';
import { endAccess } from './access';
import { replaceRoles, roleCodes } from './insert';
import { demandAssignable } from './rules';

/** In the ledger a person's roles stand as one field. */
type WithRoles = User & { roles: string };

/** Changes a person and their roles as one change. Other roles end every session: what a browser was shown before is not theirs any more. */
export async function changeRoles(tx: WriteTransaction, user: User, version: number, patch: Partial<User>, roleIds: readonly number[]): Promise<User> {
  const held = await tx.database.read<{ id: number }>(sql`SELECT role_id AS "id" FROM user_roles WHERE user_id = ${user.id}`);
  const same = held.length === new Set(roleIds).size && held.every(({ id }) => roleIds.includes(id));
  if (same) return tx.update(User, user, version, patch);
  await demandAssignable(tx, roleIds);
  const before = await roleCodes(tx, user.id);
  await replaceRoles(tx, user.id, roleIds);
  // `roles` is no column: the statement leaves it out, the ledger and the version take it in.
  const row: WithRoles = { ...user, roles: before };
  const { roles: _, ...updated } = await tx.update(User as new () => WithRoles, row, version, { ...patch, roles: await roleCodes(tx, user.id) });
  await endAccess(tx, user.id);
  return updated;
}
