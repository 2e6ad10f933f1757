import sqlTag, { empty, join, raw, Sql } from 'sql-template-tag';
import { MssqlParameter } from 'typeorm';

export type Dialect = 'sqlite' | 'mssql';
export { empty, join, raw, Sql };

/** Values a statement may carry: an instant is passed as a Date, never as text, so that both engines compare it as time. */
export type SqlValue = string | number | boolean | null | Date;

/** A piece of SQL with its parameters; composes with other pieces. */
export const sql = (strings: TemplateStringsArray, ...values: (SqlValue | Sql)[]): Sql => sqlTag(strings, ...values);

/** Joins conditions by AND; nothing at all is true. */
export const and = (conditions: Sql[]): Sql => (conditions.length ? sql`(${join(conditions, ') AND (')})` : sql`1 = 1`);

/** Joins conditions by OR, in brackets of its own: it mostly stands beside an AND. Nothing at all is false. */
export const or = (conditions: Sql[]): Sql => (conditions.length ? sql`((${join(conditions, ') OR (')}))` : sql`1 = 0`);

/** `column IN (…)` over a short list; an empty list matches nothing. */
export const within = (column: Sql, values: readonly SqlValue[]): Sql =>
  values.length ? sql`${column} IN (${join([...values])})` : sql`1 = 0`;

/**
 * The sum of amounts as a floating point number: exact up to 2⁵³, as every amount of the API, and rounded beyond, where a sum of whole numbers fails for
 * whoever asks as soon as somebody wrote absurd ones. The expression is the caller's constant.
 */
export const sumOf = (expression: string): Sql => raw(`SUM(CAST(${expression} AS FLOAT))`);

/** The words for "the first n rows": SQL Server puts them in front, SQLite behind. Use both in one SELECT. */
export const firstRows = (dialect: Dialect, n: number): { top: Sql; limit: Sql } =>
  dialect === 'mssql' ? { top: sql`TOP (${n}) `, limit: empty } : { top: empty, limit: sql` LIMIT ${n}` };

/** SQL Server takes 2,100 a statement, some of which its driver needs. Where long filters name more, whole numbers are written out: they are keys. */
const MAX_PARAMETERS = 2000;

/** The statement's text and parameters as the engine's driver wants them. */
export function render(dialect: Dialect, query: Sql): { text: string; parameters: unknown[] } {
  if (dialect === 'sqlite') return { text: query.sql, parameters: query.values.map(toSqlite) };
  let text = query.strings[0] ?? '';
  const parameters: unknown[] = [];
  const tooMany = query.values.length > MAX_PARAMETERS;
  for (const [place, value] of query.values.entries()) {
    const writtenOut = tooMany && Number.isSafeInteger(value);
    text += `${writtenOut ? String(value) : `@${parameters.length}`}${query.strings[place + 1]}`;
    if (!writtenOut) parameters.push(toSqlServer(value));
  }
  return { text, parameters };
}

function toSqlite(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'boolean' ? Number(value) : value;
}

// A bare Date would travel as `datetime`, which rounds to 1/300 s.
function toSqlServer(value: unknown): unknown {
  if (value instanceof Date) return new MssqlParameter(value, 'datetime2', 3);
  return typeof value === 'string' ? new MssqlParameter(value, 'nvarchar') : value;
}
