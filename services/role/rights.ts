import { type FieldRight, PROTECTED_FIELDS, widerRight } from '@/domain/field-rights';
import { type Permission, type Reach, widerReach } from '@/domain/permissions';
import { oncePerVersion } from '../by-version';
import type { Database } from '../database/database';
import { sql } from '../database/sql';

/** What a set of roles amounts to, and which role gave it. */
export interface Rights {
  grants: ReadonlyMap<Permission, { reach: Reach; roleId: number }>;
  /** Restricted fields only, `customer.phone` → MASKED or HIDDEN. */
  fields: ReadonlyMap<string, { right: FieldRight; roleId: number }>;
}

interface Stored {
  grants: { roleId: number; permission: Permission; reach: Reach }[];
  fields: { roleId: number; field: string; access: FieldRight }[];
  bySet: Map<string, Rights>;
}

const storedAt = oncePerVersion<Stored>(async (db) => ({
  grants: await db.read(sql`SELECT role_id AS "roleId", permission AS "permission", reach AS "reach" FROM role_grants`),
  fields: await db.read(sql`SELECT role_id AS "roleId", field AS "field", access AS "access" FROM role_field_rights`),
  bySet: new Map(),
}));

/** The rights of a set of roles at this version of the matrix; read once a version, then from memory. */
export async function rightsAt(db: Database, version: string, roleIds: readonly number[]): Promise<Rights> {
  const matrix = await storedAt(db, version);
  const key = [...roleIds].sort((a, b) => a - b).join();
  let rights = matrix.bySet.get(key);
  if (!rights) matrix.bySet.set(key, (rights = combine(matrix, roleIds)));
  return rights;
}

function combine({ grants, fields }: Stored, roleIds: readonly number[]): Rights {
  const held = new Map<Permission, { reach: Reach; roleId: number }>();
  for (const { roleId, permission, reach } of grants) {
    if (!roleIds.includes(roleId)) continue;
    const before = held.get(permission);
    if (widerReach(before?.reach, reach) !== before?.reach) held.set(permission, { reach, roleId });
  }
  return { grants: held, fields: restrictedFields(fields, (noun) => roleIds.filter((id) => grants.some(({ roleId, permission }) => roleId === id && permission === `${noun}:read`))) };
}

// A field is restricted only where every role that reads the noun restricts it; the mildest restriction holds.
function restrictedFields(rows: Stored['fields'], readersOf: (noun: string) => readonly number[]): Rights['fields'] {
  const restricted = new Map<string, { right: FieldRight; roleId: number }>();
  for (const [noun, names] of Object.entries(PROTECTED_FIELDS)) {
    const roleIds = readersOf(noun);
    for (const name of names) {
      const field = `${noun}.${name}`;
      let mildest: { right: FieldRight; roleId: number } | undefined;
      for (const roleId of roleIds) {
        const right = rows.find((row) => row.roleId === roleId && row.field === field)?.access ?? 'READ';
        if (!mildest || widerRight(mildest.right, right) !== mildest.right) mildest = { right, roleId };
      }
      if (mildest && mildest.right !== 'READ') restricted.set(field, mildest);
    }
  }
  return restricted;
}
