import { randomUUID } from 'node:crypto';
import { MAX_DEPTH } from '@/domain/department-input';
import { Refusal } from '@/domain/refusal';
import { Department } from '@/entities/department';
import { raw, sql } from '../database/sql';
import { present } from '../read';
import { scopeCondition } from '../scope';
import { bumpVersions } from '../settings';
import type { Viewer } from '../viewer';
import type { WriteTransaction } from '../write-transaction';

/** The whole tree in the order in which it is drawn within each parent; whoever shows it nests by parentId. One statement. */
export async function listDepartments(viewer: Viewer): Promise<Department[]> {
  const shape = viewer.db.shape(Department);
  const rows = await viewer.db.read<Department>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t
    WHERE ${scopeCondition(viewer, 'department', 'department:read', 't')} ORDER BY t.position, t.id`);
  return present(viewer, 'department', rows);
}

/** Path of a department below this parent; LIMIT where the tree would grow too deep. */
export function pathBelow(parent: Department | null, id: number | string): string {
  const path = `${parent?.path ?? ''}${id}/`;
  if (path.split('/').length - 1 > MAX_DEPTH) throw new Refusal({ code: 'LIMIT', message: 'department.tooDeep', field: 'parentId', params: { max: MAX_DEPTH } });
  return path;
}

/** Inserts a department as the last or at the place given. */
export async function insertDepartment(tx: WriteTransaction, input: { name: string; parent: Department | null; position?: number | null }): Promise<Department> {
  const { name, parent } = input;
  const position = input.position ?? (await nextPosition(tx, parent?.id ?? null));
  // The path ends in the key, which is known only afterwards; until then it holds something that no other row has.
  const row = await tx.insert(Department, { name, parentId: parent?.id ?? null, position, path: pathBelow(parent, `new-${randomUUID()}`) });
  const path = pathBelow(parent, row.id);
  await tx.database.execute(sql`UPDATE departments SET path = ${path} WHERE id = ${row.id}`);
  await bumpVersions(tx.database);
  return { ...row, path };
}

async function nextPosition(tx: WriteTransaction, parentId: number | null): Promise<number> {
  const siblings = parentId === null ? sql`parent_id IS NULL` : sql`parent_id = ${parentId}`;
  const [row] = await tx.database.read<{ last: number | null }>(sql`SELECT MAX(position) AS "last" FROM departments WHERE ${siblings}`);
  return Number(row?.last ?? 0) + 1;
}
