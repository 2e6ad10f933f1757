import type { CustomerKind } from '@/domain/customer';
import { licenceKey } from '@/domain/customer-input';
import { phoneDigits } from '@/domain/text/phone';
import { Customer } from '@/entities/customer';
import { type DatabaseTransaction } from '../database/database';
import { firstRows, or, type Sql, sql } from '../database/sql';
import { present } from '../read';
import { demand, fieldRight, scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { nameKey } from './derive';

export const DUPLICATE_MATCHES = ['NAME', 'PHONE', 'LICENCE_NO'] as const;
export type DuplicateMatch = (typeof DUPLICATE_MATCHES)[number];

export interface DuplicateQuery {
  kind: CustomerKind;
  name?: string | null;
  phone?: string | null;
  licenceNo?: string | null;
  /** The record that is being edited, which is no duplicate of itself. */
  exceptId?: number;
}

export interface Duplicate {
  matchedBy: DuplicateMatch;
  /** Null where somebody else holds it beyond the viewer's reach: that it exists is all they are told. */
  customer: Customer | null;
}

type Reader = Pick<DatabaseTransaction, 'read' | 'dialect' | 'shape'>;
const MAX_SHOWN = 5;

/** Live customers with the same name (legal form aside), telephone or licence number, whoever holds them; at most five. */
export async function findDuplicates(viewer: Viewer, query: DuplicateQuery, reader: Reader = viewer.db): Promise<Duplicate[]> {
  demand(viewer, 'customer:create');
  const tests = duplicateTests(viewer, query);
  if (!tests.length) return [];
  const shape = reader.shape(Customer);
  const { top, limit } = firstRows(reader.dialect, MAX_SHOWN);
  const rows = await reader.read<Customer & { reachable: number }>(sql`SELECT ${top}${shape.select('t')},
      CASE WHEN ${scopeCondition(viewer, 'customer', 'customer:read', 't')} THEN 1 ELSE 0 END AS "reachable"
    FROM customers t WHERE t.deleted_at IS NULL AND t.id <> ${query.exceptId ?? 0} AND ${or(tests.map(({ test }) => test))} ORDER BY t.id${limit}`);
  return shape.hydrate(rows).map(({ reachable, ...row }) => {
    const customer = row as Customer;
    const matchedBy = tests.find(({ holds }) => holds(customer))?.matchedBy ?? 'NAME';
    return { matchedBy, customer: Number(reachable) ? (present(viewer, 'customer', [customer])[0] ?? null) : null };
  });
}

interface Test {
  matchedBy: DuplicateMatch;
  test: Sql;
  holds(row: Customer): boolean;
}

function duplicateTests(viewer: Viewer, { kind, name, phone, licenceNo }: DuplicateQuery): Test[] {
  const tests: Test[] = [];
  const licence = licenceKey(licenceNo ?? '');
  const key = name?.trim() ? nameKey(name, kind) : '';
  const digits = phone ? phoneDigits(phone).slice(0, 40) : '';
  if (licence) tests.push({ matchedBy: 'LICENCE_NO', test: sql`t.licence_no = ${licence}`, holds: (row) => row.licenceNo === licence });
  if (key) tests.push({ matchedBy: 'NAME', test: sql`(t.name_key = ${key} AND t.kind = ${kind})`, holds: (row) => row.nameKey === key });
  // Whoever may not see telephone numbers must not be able to test for one.
  if (digits.length >= 7 && fieldRight(viewer, 'customer', 'phone') === 'READ') {
    tests.push({ matchedBy: 'PHONE', test: sql`t.phone_digits = ${digits}`, holds: (row) => row.phoneDigits === digits });
  }
  return tests;
}
