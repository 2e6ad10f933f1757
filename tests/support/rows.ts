import type { Noun } from '@/domain/noun';
import { entities } from '@/entities';
import { allNouns, nounMeta } from '@/entities/noun';
import type { Database } from '@/services/database/database';
import { raw, sql } from '@/services/database/sql';

export type Row = Record<string, unknown> & { id: number };

/** Every row of a noun, whoever holds it. */
export async function rowsOf(db: Database, noun: Noun): Promise<Row[]> {
  const shape = db.shape(nounMeta(noun).entity);
  return shape.hydrate(await db.read<Row>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t ORDER BY t.id`));
}

/** Every record of the product: `customer 12` → its row. */
export async function records(db: Database): Promise<Map<string, Row>> {
  const found = new Map<string, Row>();
  for (const { noun } of allNouns()) for (const row of await rowsOf(db, noun)) found.set(`${noun} ${row.id}`, row);
  return found;
}

/** One row of a noun; undefined where there is none. */
export async function rowOf(db: Database, noun: Noun, id: number): Promise<Row | undefined> {
  const shape = db.shape(nounMeta(noun).entity);
  return shape.hydrate(await db.read<Row>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE t.id = ${id}`))[0];
}

/** What was read last of a file, and the commit after which it was. */
const lastRead = new WeakMap<Database, { commit: number; text: string }>();

/** Counts the commits of others, as the reading connection of the embedded file sees them; null on a server. */
async function lastCommit(db: Database): Promise<number | null> {
  if (db.dialect !== 'sqlite') return null;
  const [row] = await db.read<{ data_version: number }>(raw('PRAGMA data_version'));
  return row?.data_version ?? null;
}

/** The whole database but what a request leaves behind by itself, as text: two of them are equal when nothing was written in between. */
export async function contents(db: Database): Promise<string> {
  const commit = await lastCommit(db);
  const known = lastRead.get(db);
  if (known && known.commit === commit) return known.text;
  const parts: string[] = [];
  for (const entity of entities) {
    const { table } = db.shape(entity);
    if (table === 'sign_in_attempts' || table === 'sessions') continue;
    const rows = await db.read<object>(sql`SELECT t.* FROM ${raw(table)} t`);
    parts.push(`${table} ${rows.map((row) => JSON.stringify(row)).sort().join('\n')}`);
  }
  const text = parts.join('\n');
  if (commit !== null) lastRead.set(db, { commit, text });
  return text;
}
