import { type DepartmentDraft, departmentDraft } from '@/domain/department-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Department } from '@/entities/department';
import { sql } from '../database/sql';
import { holdExclusively, ORGANISATION } from '../exclusive';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { STALE } from './cache';
import { insertDepartment } from './tree';

/** Creates a department below another; the company itself, the root, is there since the first run. */
export async function createDepartment(viewer: Viewer, input: DepartmentDraft): Promise<Department> {
  demand(viewer, 'department:create');
  const draft = validated(departmentDraft, input);
  const written = await write(viewer, { command: { name: 'departmentCreate', args: input } }, async (tx) => {
    await holdExclusively(tx.database, ORGANISATION);
    return insertDepartment(tx, { name: draft.name, position: draft.position, parent: await demandDepartment(tx, draft.parentId, 'parentId') });
  });
  viewer.departments = STALE;
  return written;
}

/** The department that an input refers to. Throws VALIDATION naming the field. */
export async function demandDepartment(tx: WriteTransaction, id: number, field: string): Promise<Department> {
  const [found] = await tx.select(Department, sql`t.id = ${id}`);
  if (!found) throw new Refusal({ code: 'VALIDATION', message: 'validation.reference', field });
  return found;
}
