import type { CleanedWhere } from 'better-auth/adapters';
import type { RowShape } from '../database/rows';
import { and, or, raw, type Sql, sql, type SqlValue, within } from '../database/sql';

const COMPARISONS: Partial<Record<CleanedWhere['operator'], string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

/** better-auth's conditions on the alias `t`: all those joined by AND, and any of those joined by OR. */
export function whereCondition(shape: RowShape, where: readonly CleanedWhere[]): Sql {
  const one = (part: CleanedWhere) => comparison(shape, part);
  const alternatives = where.filter(({ connector }) => connector === 'OR').map(one);
  return and([...where.filter(({ connector }) => connector !== 'OR').map(one), ...(alternatives.length ? [or(alternatives)] : [])]);
}

function comparison(shape: RowShape, { field, operator, value }: CleanedWhere): Sql {
  const name = shape.columns.get(field);
  if (!name) throw new RangeError(`better-auth asked by a field that ${shape.table} does not have: ${field}`);
  const column = raw(`t.${name}`);
  if (Array.isArray(value)) {
    const list = within(column, value);
    return operator === 'not_in' ? sql`NOT (${list})` : list;
  }
  if (value === null) return operator === 'ne' ? sql`${column} IS NOT NULL` : sql`${column} IS NULL`;
  const sign = COMPARISONS[operator];
  if (!sign) throw new RangeError(`better-auth asked by ${operator}, which nothing of ours needs`);
  return sql`${column} ${raw(sign)} ${value as SqlValue}`;
}
