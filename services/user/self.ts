import { type SelfPatch, selfPatch } from '@/domain/user-input';
import { notFound } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Department } from '@/entities/department';
import { type EntityClass, nounMeta } from '@/entities/noun';
import { User } from '@/entities/user';
import { raw, sql } from '../database/sql';
import { present } from '../read';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { derivedUserColumns } from './insert';

/** Changes the viewer's own name or language; needs no permission, and no version: they are the only one who does it. */
export async function updateSelf(viewer: Viewer, input: SelfPatch): Promise<User> {
  const patch = validated(selfPatch, input);
  return write(viewer, { command: { name: 'userUpdateSelf', args: input } }, async (tx) => {
    const [user] = await tx.select(User, sql`t.id = ${viewer.userId}`);
    if (!user) throw notFound();
    return tx.update(User, user, user.version, { ...patch, ...derivedUserColumns({ name: patch.name }) });
  });
}

/** The viewer's own row: everybody may see themselves, whatever they may see of others. */
export const ownUser = (viewer: Viewer): Promise<User> => ownRow(viewer, User, viewer.userId ?? 0);

/** The viewer's own department. */
export const ownDepartment = (viewer: Viewer): Promise<Department> => ownRow(viewer, Department, viewer.departmentId);

async function ownRow<T extends object>(viewer: Viewer, entity: EntityClass<T>, id: number): Promise<T> {
  const shape = viewer.db.shape(entity);
  const [row] = present(viewer, nounMeta(entity).noun, await viewer.db.read<T>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE t.id = ${id}`));
  if (!row) throw notFound();
  return row;
}
