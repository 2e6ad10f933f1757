import { ALL_PERMISSIONS, type Permission, PERMISSIONS } from '@/domain/permissions';
import { ROLE_DEFAULTS, type RoleCode } from '@/domain/roles';
import { Role } from '@/entities/role';
import { join, sql } from '../database/sql';
import { addGrants, type RoleMatrix, writeMatrix } from '../role/matrix';
import { readSetting, writeSetting } from '../settings';
import type { WriteTransaction } from '../write-transaction';

/** Adds the built-in roles that are missing, with their shipped matrix. */
export async function seedRoles(tx: WriteTransaction, codes: readonly RoleCode[]): Promise<number> {
  const present = new Set((await tx.select(Role, sql`1 = 1`)).map(({ code }) => code));
  const missing = codes.filter((code) => !present.has(code));
  for (const code of missing) {
    const { nameZh, nameEn } = ROLE_DEFAULTS[code];
    const role = await tx.insert(Role, { code, nameZh, nameEn, builtIn: true });
    await writeMatrix(tx, role.id, shipped(code));
  }
  return missing.length;
}

const shipped = (code: RoleCode): RoleMatrix => ({
  grants: new Map(Object.entries(ROLE_DEFAULTS[code].grants) as [Permission, 'ALL'][]),
  fields: new Map(Object.entries(ROLE_DEFAULTS[code].fields)),
});

/**
 * A permission that this version brings is granted to the built-in roles as shipped, once: what an administrator takes away afterwards stays away.
 * Which ones were known before is kept in the settings, one row a noun.
 */
export async function grantNewPermissions(tx: WriteTransaction): Promise<number> {
  const fresh: Permission[] = [];
  for (const [noun, verbs] of Object.entries(PERMISSIONS)) {
    const name = `permissions.${noun}`;
    const known = await readSetting(tx.database, name);
    if (known === verbs.join()) continue;
    // Without a row the noun is new to this database: at first start everything is, and the roles were inserted with it.
    const before = new Set(known?.split(',') ?? []);
    fresh.push(...ALL_PERMISSIONS.filter((permission) => permission.startsWith(`${noun}:`) && !before.has(permission.slice(noun.length + 1))));
    await writeSetting(tx.database, name, verbs.join());
  }
  if (!fresh.length) return 0;
  let granted = 0;
  for (const role of await tx.select(Role, sql`t.code IN (${join(Object.keys(ROLE_DEFAULTS))})`)) {
    const grants = [...shipped(role.code as RoleCode).grants].filter(([permission]) => fresh.includes(permission));
    granted += await addGrants(tx, role.id, new Map(grants));
  }
  return granted;
}
