import type { FieldRight } from '@/domain/field-rights';
import type { Permission, Reach } from '@/domain/permissions';
import type { Database, DatabaseTransaction } from '../database/database';
import { sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

/** What one role may: its permissions with their reach, and the fields that it is kept from (`customer.phone` → MASKED). */
export interface RoleMatrix {
  grants: ReadonlyMap<Permission, Reach>;
  fields: ReadonlyMap<string, Exclude<FieldRight, 'READ'>>;
}

/** The matrix of a role as it is stored. */
export async function readMatrix(reader: Pick<Database | DatabaseTransaction, 'read'>, roleId: number): Promise<RoleMatrix> {
  const grants = await reader.read<{ permission: Permission; reach: Reach }>(
    sql`SELECT permission AS "permission", reach AS "reach" FROM role_grants WHERE role_id = ${roleId}`,
  );
  const fields = await reader.read<{ field: string; access: 'MASKED' | 'HIDDEN' }>(
    sql`SELECT field AS "field", access AS "access" FROM role_field_rights WHERE role_id = ${roleId}`,
  );
  return {
    grants: new Map(grants.map(({ permission, reach }) => [permission, reach])),
    fields: new Map(fields.map(({ field, access }) => [field, access])),
  };
}

/** One field for each entry, so that the ledger tells what was granted and taken: `customer:read` SELF → ALL. */
export const flat = ({ grants, fields }: RoleMatrix): Record<string, string> => Object.fromEntries([...grants, ...fields]);

/** The matrix that an input describes. Of an entry that is named twice the last one counts; READ is no restriction and is not stored. */
export function matrixOfInput(
  grants: readonly { permission: Permission; reach: Reach }[], fields: readonly { field: string; right: FieldRight }[],
): RoleMatrix {
  return {
    grants: new Map(grants.map(({ permission, reach }) => [permission, reach])),
    fields: new Map(fields.flatMap(({ field, right }) => (right === 'READ' ? [] : [[field, right]]))),
  };
}

/** Puts the matrix in place of the one before. The caller records it and bumps the versions. */
export async function replaceMatrix(tx: WriteTransaction, roleId: number, { grants, fields }: RoleMatrix): Promise<void> {
  await tx.database.execute(sql`DELETE FROM role_grants WHERE role_id = ${roleId}`);
  await tx.database.execute(sql`DELETE FROM role_field_rights WHERE role_id = ${roleId}`);
  for (const [permission, reach] of grants) {
    await tx.database.execute(sql`INSERT INTO role_grants (role_id, permission, reach) VALUES (${roleId}, ${permission}, ${reach})`);
  }
  for (const [field, access] of fields) {
    await tx.database.execute(sql`INSERT INTO role_field_rights (role_id, field, access) VALUES (${roleId}, ${field}, ${access})`);
  }
}

/** The matrix of a new role, recorded in the ledger. */
export async function writeMatrix(tx: WriteTransaction, roleId: number, matrix: RoleMatrix): Promise<void> {
  await replaceMatrix(tx, roleId, matrix);
  tx.note('role', roleId, 'grant', {}, flat(matrix));
}

/** Adds the grants that the role does not have yet, recorded in the ledger; resolves to how many those were. */
export async function addGrants(tx: WriteTransaction, roleId: number, grants: RoleMatrix['grants']): Promise<number> {
  const { grants: present } = await readMatrix(tx.database, roleId);
  const missing = [...grants].filter(([permission]) => !present.has(permission));
  for (const [permission, reach] of missing) {
    await tx.database.execute(sql`INSERT INTO role_grants (role_id, permission, reach) VALUES (${roleId}, ${permission}, ${reach})`);
  }
  tx.note('role', roleId, 'grant', {}, Object.fromEntries(missing));
  return missing.length;
}
