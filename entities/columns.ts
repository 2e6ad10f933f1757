import { Column, type ColumnOptions, PrimaryGeneratedColumn } from 'typeorm';

// Entities are declared when their modules load, so the engine has to be known by then.
const onSqlServer = (process.env.DATABASE_URL ?? '').startsWith('mssql:');

type Options = Pick<ColumnOptions, 'name' | 'nullable' | 'unique'>;

/** Instants live in the program as ISO strings in UTC with milliseconds, on both engines. */
const instantTransformer = {
  to: (value: string | null | undefined) => (typeof value === 'string' ? new Date(value) : value),
  from: (value: Date | null) => (value instanceof Date ? value.toISOString() : value),
};

/** SQL Server hands out bigint as a string. Amounts stay below 2^53. */
const numberTransformer = {
  to: (value: number | null | undefined) => value,
  from: (value: string | number | null) => (typeof value === 'string' ? Number(value) : value),
};

/** Identity key. */
export const Key = (): PropertyDecorator => PrimaryGeneratedColumn({ type: onSqlServer ? 'int' : 'integer' });

/** Identity key of a log that outgrows 32 bits. */
export const LogKey = (): PropertyDecorator =>
  onSqlServer ? PrimaryGeneratedColumn({ type: 'bigint' }) : PrimaryGeneratedColumn({ type: 'integer' });

/** Unicode text of at most `length` UTF-16 units. */
export const Text = (length: number, options: Options = {}): PropertyDecorator =>
  Column({ type: 'nvarchar', length: String(length), ...options });

/** Text compared code unit by code unit, whatever the database's collation: sort keys, search terms, tokens, keys of other systems. */
export const BinaryText = (length: number, options: Options = {}): PropertyDecorator =>
  Column({ type: 'nvarchar', length: String(length), ...(onSqlServer ? { collation: 'Latin1_General_BIN2' } : {}), ...options });

/** Text without a length. */
export const LongText = (options: Options = {}): PropertyDecorator =>
  Column(onSqlServer ? { type: 'nvarchar', length: 'MAX', ...options } : { type: 'text', ...options });

export const Int = (options: Options = {}): PropertyDecorator => Column({ type: onSqlServer ? 'int' : 'integer', ...options });

export const BigInt64 = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'bigint', transformer: numberTransformer, ...options });

/** Quantity in thousandths, price for one in ten-thousandths: domain/decimal.ts. */
export const ScaledColumn = BigInt64;

/** Amount in minor units (1/100 of the currency). */
export const MoneyColumn = BigInt64;

/** Area in hundredths of a square metre; the ledger writes it as it writes an amount. */
export const AreaColumn = BigInt64;

export const Flag = (options: Options = {}): PropertyDecorator => Column({ type: onSqlServer ? 'bit' : 'boolean', ...options });

/** A calendar day without time, `YYYY-MM-DD`. */
export const Day = (options: Options = {}): PropertyDecorator =>
  Column(onSqlServer ? { type: 'date', ...options } : { type: 'nvarchar', length: '10', ...options });

/** A point in time, UTC, milliseconds. */
export const Instant = (options: Options = {}): PropertyDecorator =>
  Column(
    onSqlServer
      ? { type: 'datetime2', precision: 3, transformer: instantTransformer, ...options }
      : { type: 'nvarchar', length: '24', ...options },
  );
