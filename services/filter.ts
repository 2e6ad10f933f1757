import { raw, type Sql, sql, within } from './database/sql';

/** A range from `from` (included) to `to` (excluded); either end may be open. */
export interface Between<T> {
  from?: T | null;
  to?: T | null;
}

/** Conditions of a filter's fields. A field that was not given asks for nothing; column names are constants of the caller. */
export const equal = (column: string, value: string | null | undefined): Sql[] => (value == null ? [] : [sql`${raw(column)} = ${value}`]);

export const oneOf = (column: string, values: readonly (string | number)[] | null | undefined): Sql[] => (values ? [within(raw(column), values)] : []);

export const flag = (column: string, value: boolean | null | undefined): Sql[] => (value == null ? [] : [sql`${raw(column)} = ${value}`]);

export function between(column: string, range: Between<Date | number | string> | null | undefined): Sql[] {
  return [
    ...(range?.from == null ? [] : [sql`${raw(column)} >= ${range.from}`]),
    ...(range?.to == null ? [] : [sql`${raw(column)} < ${range.to}`]),
  ];
}

export const instants = (range: Between<string> | null | undefined): Between<Date> | null =>
  range ? { from: range.from == null ? null : new Date(range.from), to: range.to == null ? null : new Date(range.to) } : null;
