import { Fault } from '@/domain/refusal';
import { raw, type Sql, sql, within } from './database/sql';

/** A range from `from` (included) to `to` (excluded); either end may be open. */
export interface Between<T> {
  from?: T | null;
  to?: T | null;
}

/** A page's statement holds them up to three times, and SQL Server takes at most 2,100 parameters. */
const MAX_VALUES = 600;

/** Refuses the conditions of a list that name too many values: every page and every count asks. */
export function demandFewValues(conditions: readonly Sql[]): void {
  if (conditions.reduce((sum, { values }) => sum + values.length, 0) > MAX_VALUES) throw new Fault('BAD_USER_INPUT', 'filterSize', { max: MAX_VALUES });
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
