import { raw, sql, within } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

/** Who is to be told: an active user and that user's department. */
export interface Recipient { userId: number; departmentId: number }

/** The active sales supervisors of a department, or of the nearest one above that has any; never the person whom it is about. */
export async function supervisorsOf(tx: WriteTransaction, departmentId: number, exceptId: number): Promise<Recipient[]> {
  const [department] = await tx.database.read<{ path: string }>(sql`SELECT path AS "path" FROM departments WHERE id = ${departmentId}`);
  const chain = (department?.path ?? '').split('/').filter(Boolean).map(Number).reverse();
  if (!chain.length) return [];
  const found = await tx.database.read<Recipient>(sql`SELECT DISTINCT u.id AS "userId", u.department_id AS "departmentId"
    FROM users u JOIN user_roles ur ON ur.user_id = u.id JOIN roles o ON o.id = ur.role_id
    WHERE o.code = ${'SALES_SUPERVISOR'} AND u.active = ${true} AND u.id <> ${exceptId} AND ${within(raw('u.department_id'), chain)}`);
  const nearest = chain.find((id) => found.some((supervisor) => supervisor.departmentId === id));
  return found.filter((supervisor) => supervisor.departmentId === nearest).sort((a, b) => a.userId - b.userId);
}
