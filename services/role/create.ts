import { codeOf, freeCode } from '@/domain/code';
import { Refusal } from '@/domain/refusal';
import { type RoleDraft, roleDraft } from '@/domain/role-input';
import { validated } from '@/domain/validation';
import { Role } from '@/entities/role';
import { sql } from '../database/sql';
import { holdExclusively, ORGANISATION } from '../exclusive';
import { demand } from '../scope';
import { bumpVersions } from '../settings';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { matrixOfInput, writeMatrix } from './matrix';

/** Creates a role of the company's own. */
export async function createRole(viewer: Viewer, input: RoleDraft): Promise<Role> {
  demand(viewer, 'role:update');
  const { nameZh, nameEn, code, grants = [], fields = [] } = validated(roleDraft, input);
  const matrix = matrixOfInput(grants, fields);
  return write(viewer, { command: { name: 'roleCreate', args: input } }, async (tx) => {
    await holdExclusively(tx.database, ORGANISATION);
    const taken = new Set((await tx.select(Role, sql`1 = 1`)).map((role) => role.code));
    if (code && taken.has(code)) throw new Refusal({ code: 'DUPLICATE', message: 'role.codeTaken', field: 'code' });
    const role = await tx.insert(Role, { code: code ?? freeCode(codeOf(nameEn) || 'ROLE', taken), nameZh, nameEn, builtIn: false });
    await writeMatrix(tx, role.id, matrix);
    await bumpVersions(tx.database);
    return role;
  });
}
