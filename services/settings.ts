import type { Database, DatabaseTransaction } from './database/database';
import { sql } from './database/sql';

type Reader = Pick<Database | DatabaseTransaction, 'read'>;

/** A value that the whole installation shares, or null. */
export async function readSetting(reader: Reader, name: string): Promise<string | null> {
  const [row] = await reader.read<{ value: string }>(sql`SELECT value AS "value" FROM settings WHERE name = ${name}`);
  return row?.value ?? null;
}

export async function writeSetting(tx: DatabaseTransaction, name: string, value: string): Promise<void> {
  const touched = await tx.execute(sql`UPDATE settings SET value = ${value} WHERE name = ${name}`);
  if (touched === 0) await tx.execute(sql`INSERT INTO settings (name, value) VALUES (${name}, ${value})`);
}

/** Tells every node that roles, dictionaries or departments changed: what they hold in memory belongs to the number before. */
export async function bumpVersions(tx: DatabaseTransaction): Promise<void> {
  const touched = await tx.execute(sql`UPDATE settings SET value = CAST(CAST(value AS int) + 1 AS nvarchar(20)) WHERE name = ${'versions'}`);
  if (touched === 0) await tx.execute(sql`INSERT INTO settings (name, value) VALUES (${'versions'}, ${'1'})`);
}
