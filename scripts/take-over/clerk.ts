import { Role } from '@/entities/role';
import type { Database } from '@/services/database/database';
import { sql } from '@/services/database/sql';
import { insertDepartment } from '@/services/department/tree';
import { insertUser } from '@/services/user/insert';
import { systemViewer, type Viewer, viewerOfUser } from '@/services/viewer';
import { write } from '@/services/write';

/** Somebody who may take records over and add to the dictionaries, in an empty database. */
export async function clerkOf(db: Database): Promise<Viewer & { userId: number }> {
  const id = await write(await systemViewer(db), {}, async (tx) => {
    const department = await insertDepartment(tx, { name: 'Head office', parent: null });
    const roles = await tx.select(Role, sql`t.code IN (${'SALES_SUPERVISOR'}, ${'SYSTEM_ADMIN'})`);
    return (await insertUser(tx, { name: 'Clerk', email: 'clerk@office.example', departmentId: department.id, roleIds: roles.map((role) => role.id), passwordHash: null })).id;
  });
  const clerk = await viewerOfUser(db, id);
  if (!clerk) throw new Error('the clerk does not exist');
  return { ...clerk, userId: id };
}
