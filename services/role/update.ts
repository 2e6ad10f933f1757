import { type RolePatch, rolePatch } from '@/domain/role-input';
import { validated } from '@/domain/validation';
import { Role } from '@/entities/role';
import { holdExclusively, ORGANISATION } from '../exclusive';
import { demand } from '../scope';
import { bumpVersions } from '../settings';
import { keepsAdministrator } from '../user/rules';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { flat, matrixOfInput, readMatrix, replaceMatrix, type RoleMatrix } from './matrix';

/**
 * Renames a role and replaces its grants and field rights, each where given. It holds from everybody's next request on. Refused where nobody would
 * be left who can change roles.
 */
export async function updateRole(viewer: Viewer, id: number, version: number, input: RolePatch): Promise<Role> {
  demand(viewer, 'role:update');
  const { grants, fields, ...names } = validated(rolePatch, input);
  return write(viewer, { command: { name: 'roleUpdate', args: [id, version, input] } }, async (tx) => {
    await holdExclusively(tx.database, ORGANISATION);
    const role = await tx.find(Role, id, 'role:update');
    const before = await readMatrix(tx.database, id);
    const given = matrixOfInput(grants ?? [], fields ?? []);
    const after = { grants: grants ? given.grants : before.grants, fields: fields ? given.fields : before.fields };
    const { was, is } = changesOf(before, after);
    return keepsAdministrator(tx, 'role.lastAdministrator', async () => {
      // The entries are no columns: the statement leaves them out, the ledger and the version take them in.
      const updated = await tx.update(Role, { ...role, ...was }, version, { ...names, ...is });
      await replaceMatrix(tx, id, after);
      await bumpVersions(tx.database);
      return { ...role, ...names, version: updated.version, updatedAt: updated.updatedAt };
    });
  });
}

function changesOf(before: RoleMatrix, after: RoleMatrix): { was: Record<string, string | null>; is: Record<string, string | null> } {
  const was: Record<string, string | null> = flat(before);
  const is: Record<string, string | null> = flat(after);
  for (const entry of Object.keys(was)) is[entry] ??= null;
  return { was, is };
}
