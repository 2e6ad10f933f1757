import { MAX_DEPTH, type DepartmentPatch, departmentPatch } from '@/domain/department-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Department } from '@/entities/department';
import { sql } from '../database/sql';
import { holdExclusively, ORGANISATION } from '../exclusive';
import { demand } from '../scope';
import { bumpVersions } from '../settings';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { STALE } from './cache';
import { demandDepartment } from './create';
import { pathBelow } from './tree';

/** Renames, reorders or moves a department; what is below it moves along. */
export async function updateDepartment(viewer: Viewer, id: number, version: number, input: DepartmentPatch): Promise<Department> {
  demand(viewer, 'department:update');
  const patch = validated(departmentPatch, input);
  const written = await write(viewer, { command: { name: 'departmentUpdate', args: [id, version, input] } }, async (tx) => {
    await holdExclusively(tx.database, ORGANISATION);
    const department = await tx.find(Department, id, 'department:update');
    const moved = patch.parentId !== undefined && patch.parentId !== department.parentId;
    const path = moved ? await newPath(tx, department, patch.parentId as number) : department.path;
    const updated = await tx.update(Department, department, version, { ...patch, path });
    if (moved) await moveSubtree(tx, department.path, path);
    await bumpVersions(tx.database);
    return updated;
  });
  viewer.departments = STALE;
  return written;
}

async function newPath(tx: WriteTransaction, department: Department, parentId: number): Promise<string> {
  if (department.parentId === null) throw new Refusal({ code: 'BLOCKED', message: 'department.root', field: 'parentId' });
  const parent = await demandDepartment(tx, parentId, 'parentId');
  if (parent.path.startsWith(department.path)) throw new Refusal({ code: 'BLOCKED', message: 'department.cycle', field: 'parentId' });
  const path = pathBelow(parent, department.id);
  await demandDepth(tx, department, path);
  return path;
}

async function demandDepth(tx: WriteTransaction, department: Department, path: string): Promise<void> {
  const below = await tx.select(Department, sql`t.path >= ${department.path} AND t.path < ${`${department.path}\uffff`}`);
  const levels = (text: string) => text.split('/').length - 1;
  const deepest = Math.max(...below.map((row) => levels(row.path)), 0) - levels(department.path) + levels(path);
  if (deepest > MAX_DEPTH) throw new Refusal({ code: 'LIMIT', message: 'department.tooDeep', field: 'parentId', params: { max: MAX_DEPTH } });
}

// Paths follow from the parents: the rows below did not change, so the ledger says nothing of them.
async function moveSubtree(tx: WriteTransaction, from: string, to: string): Promise<void> {
  await tx.database.execute(sql`UPDATE departments SET path = CONCAT(${to}, SUBSTRING(path, ${from.length + 1}, 400))
    WHERE path >= ${from} AND path < ${`${from}\uffff`}`);
}
