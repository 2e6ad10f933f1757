import { type Dialect, raw, type Sql, sql } from './sql';

/** A day given from outside, typed so that the engine can reckon with it. */
export const dayValue = (dialect: Dialect, day: string): Sql => (dialect === 'mssql' ? sql`CAST(${day} AS date)` : sql`${day}`);

/** The day (UTC) of a column that holds instants. */
export const dayOfInstant = (dialect: Dialect, column: string): Sql => raw(dialect === 'mssql' ? `CAST(${column} AS date)` : `substr(${column}, 1, 10)`);

/** Whole days from one day to another; null where either is. */
export const daysFrom = (dialect: Dialect, from: Sql, to: Sql): Sql =>
  dialect === 'mssql' ? sql`DATEDIFF(day, ${from}, ${to})` : sql`CAST(julianday(${to}) - julianday(${from}) AS integer)`;
