import { foldEmail } from '@/domain/text/email';
import { sortKey } from '@/domain/text/sort-key';
import { Account } from '@/entities/session';
import { User } from '@/entities/user';
import { insertRow } from '../database/insert';
import { sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

export interface NewUser {
  name: string;
  email: string;
  locale?: string | null;
  departmentId: number;
  roleIds: readonly number[];
  /** Null for somebody who will set one by an invitation's link. */
  passwordHash: string | null;
}

/** The columns that follow from name and address. */
export function derivedUserColumns(input: { name?: string; email?: string }): Partial<User> {
  return {
    ...(input.name === undefined ? {} : { nameSort: sortKey(input.name, { person: true }) }),
    ...(input.email === undefined ? {} : { emailKey: foldEmail(input.email) }),
  };
}

/** Inserts an active person with their roles and, if given, their password, within a running write. */
export async function insertUser(tx: WriteTransaction, { passwordHash, roleIds, ...person }: NewUser): Promise<User> {
  const email = foldEmail(person.email);
  const user = await tx.insert(User, { ...person, email, ...derivedUserColumns({ ...person, email }), emailVerified: false, active: true });
  await replaceRoles(tx, user.id, roleIds);
  await noteRoles(tx, user.id);
  if (passwordHash) await insertPassword(tx, user.id, passwordHash);
  return user;
}

/** Puts these roles in place of the ones before. */
export async function replaceRoles(tx: WriteTransaction, userId: number, roleIds: readonly number[]): Promise<void> {
  await tx.database.execute(sql`DELETE FROM user_roles WHERE user_id = ${userId}`);
  for (const roleId of new Set(roleIds)) await tx.database.execute(sql`INSERT INTO user_roles (user_id, role_id) VALUES (${userId}, ${roleId})`);
}

async function noteRoles(tx: WriteTransaction, userId: number): Promise<void> {
  const roles = await roleCodes(tx, userId);
  if (roles) tx.note('user', userId, 'roles', {}, { roles });
}

/** The codes of a person's roles in order: how the ledger shows them. */
export async function roleCodes(tx: WriteTransaction, userId: number): Promise<string> {
  const rows = await tx.database.read<{ code: string }>(sql`SELECT r.code AS "code" FROM user_roles ur JOIN roles r ON r.id = ur.role_id
    WHERE ur.user_id = ${userId} ORDER BY r.code`);
  return rows.map(({ code }) => code).join(', ');
}

// The shape in which better-auth looks for a password: the account of the provider "credential" under the person's own id.
async function insertPassword(tx: WriteTransaction, userId: number, password: string): Promise<void> {
  await insertRow(tx.database, Account, {
    userId, providerId: 'credential', accountId: String(userId), password, createdAt: tx.now, updatedAt: tx.now,
  });
}
