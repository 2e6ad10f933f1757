import { createHash } from 'node:crypto';
import type { FieldRight } from '@/domain/field-rights';
import type { Permission, Reach } from '@/domain/permissions';
import { ALL_PERMISSIONS } from '@/domain/permissions';
import type { Database } from './database/database';
import { sql } from './database/sql';
import { type Departments, departmentsAt } from './department/cache';
import { type Dictionaries, dictionariesAt } from './dictionary/cache';
import { type Rights, rightsAt } from './role/rights';

/** Somebody on whose behalf something is read or written, with everything that decides what they may. */
export interface Viewer {
  db: Database;
  /** null: the product itself (jobs, first set-up). */
  userId: number | null;
  sessionId: number | null;
  name: string;
  email: string;
  locale: string | null;
  departmentId: number;
  departmentName: string;
  /** Materialised path of the department, `1/4/`. */
  departmentPath: string;
  /** The department is the root of the only tree, so DEPT_TREE is everybody. */
  atRoot: boolean;
  /** Share of all departments that is this one or below it, 0 to 1: how much of the rows DEPT_TREE may come to. */
  departmentShare: number;
  roleIds: readonly number[];
  rights: Rights;
  dictionaries: Dictionaries;
  departments: Departments;
  /** Sent with a mutation to make a retry harmless. */
  idempotencyKey?: string;
}

interface ViewerRow {
  sessionId: number; userId: number; name: string; email: string; locale: string | null; departmentId: number; departmentName: string;
  departmentPath: string; parentId: number | null; roots: number | null; roleId: number | null; versions: string | null;
}

/** What is stored in place of a bearer token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The active user of a live session, or null. One statement: session, user, department, roles and the versions of what is cached. */
export async function viewerOfToken(db: Database, token: string): Promise<Viewer | null> {
  const rows = await db.read<ViewerRow>(sql`
    SELECT s.id AS "sessionId", u.id AS "userId", u.name AS "name", u.email AS "email", u.locale AS "locale", d.id AS "departmentId",
      d.name AS "departmentName", d.path AS "departmentPath", d.parent_id AS "parentId", ur.role_id AS "roleId",
      CASE WHEN d.parent_id IS NULL THEN (SELECT COUNT(*) FROM departments WHERE parent_id IS NULL) END AS "roots", (SELECT value FROM settings WHERE name = ${'versions'}) AS "versions"
    FROM sessions s JOIN users u ON u.id = s.user_id JOIN departments d ON d.id = u.department_id LEFT JOIN user_roles ur ON ur.user_id = u.id
    WHERE s.token = ${hashToken(token)} AND s.expires_at > ${new Date()} AND u.active = ${true}`);
  return viewerOf(db, rows);
}

/** The viewer that a user would be; used for "view as" explanations and by tests. Null for an unknown or disabled user. */
export async function viewerOfUser(db: Database, userId: number): Promise<Viewer | null> {
  const rows = await db.read<ViewerRow>(sql`
    SELECT 0 AS "sessionId", u.id AS "userId", u.name AS "name", u.email AS "email", u.locale AS "locale", d.id AS "departmentId",
      d.name AS "departmentName", d.path AS "departmentPath", d.parent_id AS "parentId", ur.role_id AS "roleId",
      CASE WHEN d.parent_id IS NULL THEN (SELECT COUNT(*) FROM departments WHERE parent_id IS NULL) END AS "roots", (SELECT value FROM settings WHERE name = ${'versions'}) AS "versions"
    FROM users u JOIN departments d ON d.id = u.department_id LEFT JOIN user_roles ur ON ur.user_id = u.id
    WHERE u.id = ${userId} AND u.active = ${true}`);
  return viewerOf(db, rows);
}

async function viewerOf(db: Database, rows: ViewerRow[]): Promise<Viewer | null> {
  const [row] = rows;
  if (!row) return null;
  const roleIds = rows.flatMap(({ roleId }) => (roleId === null ? [] : [roleId]));
  const version = row.versions ?? '0';
  const departments = await departmentsAt(db, version);
  return {
    db, userId: row.userId, sessionId: row.sessionId || null, name: row.name, email: row.email, locale: row.locale, departmentId: row.departmentId,
    departmentName: row.departmentName, departmentPath: row.departmentPath, atRoot: Number(row.roots) === 1,
    departmentShare: departments.share(row.departmentPath), roleIds,
    rights: await rightsAt(db, version, roleIds),
    dictionaries: await dictionariesAt(db, version), departments,
  };
}

/** The product itself: may everything, and the ledger names nobody. */
export async function systemViewer(db: Database): Promise<Viewer> {
  const [row] = await db.read<{ versions: string }>(sql`SELECT value AS "versions" FROM settings WHERE name = ${'versions'}`);
  const version = row?.versions ?? '0';
  const grants = new Map<Permission, { reach: Reach; roleId: number }>(ALL_PERMISSIONS.map((permission) => [permission, { reach: 'ALL', roleId: 0 }]));
  return {
    db, userId: null, sessionId: null, name: 'Zhike', email: '', locale: null, departmentId: 0, departmentName: '', departmentPath: '', atRoot: true, departmentShare: 1,
    roleIds: [], rights: { grants, fields: new Map<string, { right: FieldRight; roleId: number }>() },
    dictionaries: await dictionariesAt(db, version), departments: await departmentsAt(db, version),
  };
}
