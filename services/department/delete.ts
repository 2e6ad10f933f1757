import { Refusal } from '@/domain/refusal';
import { Department } from '@/entities/department';
import { raw, sql } from '../database/sql';
import { holdExclusively, ORGANISATION } from '../exclusive';
import { removeRow } from '../remove';
import { demand } from '../scope';
import { bumpVersions } from '../settings';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { STALE } from './cache';

const DEPENDANTS = [
  ['departments', 'parent_id', 'department.hasDepartments'],
  ['users', 'department_id', 'department.hasUsers'],
  ['customers', 'department_id', 'department.hasCustomers'],
  ['projects', 'department_id', 'department.hasProjects'],
  ['leads', 'department_id', 'department.hasLeads'],
  ['service_tickets', 'department_id', 'department.hasTickets'],
  ['web_forms', 'department_id', 'department.hasWebForms'],
  ['care_rules', 'department_id', 'department.hasCareRules'],
] as const;

/** Deletes an empty department for good. Refused with IN_USE, and how many, while users, customers (binned ones too) or departments belong to it. */
export async function deleteDepartment(viewer: Viewer, id: number, version: number): Promise<Department> {
  demand(viewer, 'department:delete');
  const written = await write(viewer, { command: { name: 'departmentDelete', args: [id, version] } }, async (tx) => {
    await holdExclusively(tx.database, ORGANISATION);
    const department = await tx.find(Department, id, 'department:delete');
    await demandEmpty(tx, department);
    if (department.parentId === null) throw new Refusal({ code: 'BLOCKED', message: 'department.root' });
    await removeRow(tx, Department, department, version, { name: department.name, parentId: department.parentId });
    await bumpVersions(tx.database);
    return department;
  });
  viewer.departments = STALE;
  return written;
}

async function demandEmpty(tx: WriteTransaction, { id }: Department): Promise<void> {
  for (const [table, column, message] of DEPENDANTS) {
    const [row] = await tx.database.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM ${raw(table)} WHERE ${raw(column)} = ${id}`);
    if (Number(row?.n ?? 0) > 0) throw new Refusal({ code: 'IN_USE', message, params: { count: Number(row?.n) } });
  }
}
