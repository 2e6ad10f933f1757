import { foldEmail } from '@/domain/text/email';
import { type UserPatch, userPatch } from '@/domain/user-input';
import { validated } from '@/domain/validation';
import { User } from '@/entities/user';
import { holdExclusively, ORGANISATION } from '../exclusive';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { endAccess } from './access';
import { derivedUserColumns } from './insert';
import { moveHeld } from './move-held';
import { changeRoles } from './roles';
import { demandFreeEmail, demandReachableDepartment, keepsAdministrator } from './rules';

/**
 * Changes a person. Disabling ends their sessions and links at once, and so does a change of roles or address; a change of department takes
 * what they hold along.
 */
export async function updateUser(viewer: Viewer, id: number, version: number, input: UserPatch): Promise<User> {
  demand(viewer, 'user:update');
  const { roleIds, ...patch } = validated(userPatch, input);
  return write(viewer, { command: { name: 'userUpdate', args: [id, version, input] } }, async (tx) => {
    await holdExclusively(tx.database, ORGANISATION);
    const user = await tx.find(User, id, 'user:update');
    const email = patch.email === undefined ? undefined : foldEmail(patch.email);
    if (email !== undefined) await demandFreeEmail(tx, email, id);
    return keepsAdministrator(tx, 'user.lastAdministrator', async () => {
      // An address that is there but undefined would count as a new one and end every session.
      const changed = { ...patch, ...(email === undefined ? {} : { email }), ...derivedUserColumns({ name: patch.name, email }) };
      const moved = patch.departmentId !== undefined && patch.departmentId !== user.departmentId;
      if (moved) {
        await demandReachableDepartment(tx, patch.departmentId as number, 'user:update');
        await moveHeld(tx, id, patch.departmentId as number);
      }
      const updated = roleIds ? await changeRoles(tx, user, version, changed, roleIds) : await tx.update(User, user, version, changed);
      if (updated.active !== user.active || updated.email !== user.email) await endAccess(tx, id);
      return updated;
    });
  });
}
