import type { Permission } from '@/domain/permissions';
import { Refusal } from '@/domain/refusal';
import { User } from '@/entities/user';
import { sql } from './database/sql';
import { reachOf } from './scope';
import type { Viewer } from './viewer';
import type { WriteTransaction } from './write-transaction';

/** Who holds a record: a user and the department that the user belongs to; a department alone where nobody in particular does. */
export interface Held {
  ownerId: number | null;
  departmentId: number;
  departmentPath: string;
  /** Who holds the record that this one is about, where that brings it within reach too. */
  about?: Held | null;
}

/** Somebody in particular who holds a record. */
export interface Holder extends Held {
  ownerId: number;
}

/** Whether the permission covers what this holder holds: the same rule as scopeCondition, asked of one holder instead of SQL. */
export function covers(viewer: Viewer, permission: Permission, holder: Held): boolean {
  const reach = reachOf(viewer, permission);
  if (!reach) return false;
  if (holder.about && covers(viewer, permission, holder.about)) return true;
  if (reach === 'ALL' || (reach === 'DEPT_TREE' && viewer.atRoot) || (holder.ownerId !== null && holder.ownerId === viewer.userId)) return true;
  if (reach === 'DEPT') return holder.departmentId === viewer.departmentId;
  return reach === 'DEPT_TREE' && holder.departmentPath.startsWith(viewer.departmentPath);
}

/** The user who is to hold a record: active, covered by the permission, and somebody whom the viewer may see. Throws VALIDATION or OUT_OF_SCOPE naming `field`. */
export async function demandHolder(tx: WriteTransaction, userId: number, permission: Permission, field = 'ownerId'): Promise<User> {
  const [owner] = await tx.select(User, sql`t.id = ${userId}`);
  if (!owner?.active) throw new Refusal({ code: 'VALIDATION', message: 'validation.ownerInactive', field });
  const [department] = await tx.database.read<{ path: string }>(sql`SELECT path AS "path" FROM departments WHERE id = ${owner.departmentId}`);
  const holder = { ownerId: owner.id, departmentId: owner.departmentId, departmentPath: department?.path ?? '' };
  const known = owner.id === tx.viewer.userId || covers(tx.viewer, 'user:read', holder);
  // Who is beyond what the viewer may know of is not named.
  if (!known) throw new Refusal({ code: 'OUT_OF_SCOPE', message: 'holderUnknown', field });
  if (!covers(tx.viewer, permission, holder)) throw new Refusal({ code: 'OUT_OF_SCOPE', message: 'holderOutOfScope', field, params: { name: owner.name, permission } });
  return owner;
}
