import { raw, type Sql, sql, within } from './database/sql';

/** A range from `from` (included) to `to` (excluded); either end may be open. */
export interface Between<T> {
  from?: T | null;
  to?: T | null;
}

/** Conditions of a filter's fields. A field that was not given asks for nothing; column names are constants of the caller. */
export const equal = (column: string, value: string | null | undefined): Sql[] => (value == null ? [] : [sql`${raw(column)} = ${value}`]);

/** From so many on keys are written out: a page's statement holds a filter up to three times, and SQL Server takes at most 2,100 parameters. */
const WRITTEN_OUT = 20;

/** Any of these, each counted once; none of them where the list is empty. */
export function oneOf(column: string, values: readonly (string | number)[] | null | undefined): Sql[] {
  if (!values) return [];
  const distinct = [...new Set(values)];
  return [distinct.length >= WRITTEN_OUT && distinct.every(Number.isSafeInteger) ? raw(`${column} IN (${distinct.join(', ')})`) : within(raw(column), distinct)];
}

export const flag = (column: string, value: boolean | null | undefined): Sql[] => (value == null ? [] : [sql`${raw(column)} = ${value}`]);

export function between(column: string, range: Between<Date | number | string> | null | undefined): Sql[] {
  return [
    ...(range?.from == null ? [] : [sql`${raw(column)} >= ${range.from}`]),
    ...(range?.to == null ? [] : [sql`${raw(column)} < ${range.to}`]),
  ];
}

export const instants = (range: Between<string> | null | undefined): Between<Date> | null =>
  range ? { from: range.from == null ? null : new Date(range.from), to: range.to == null ? null : new Date(range.to) } : null;
