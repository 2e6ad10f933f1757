import { Refusal } from '@/domain/refusal';
import { type EntityClass, nounMeta } from '@/entities/noun';
import { raw, sql } from './database/sql';
import type { WriteTransaction } from './write-transaction';

// SQL Server 547 and SQLite's answer; nothing else says it in common.
const REFERENCED = /REFERENCE constraint|FOREIGN KEY constraint|foreign key/i;

/**
 * Deletes a row for good, if it still has the version that the viewer saw, and records what it was. The database has the last word on whether
 * anything refers to it: IN_USE then, even where somebody referred to it a moment ago.
 */
export async function removeRow<T extends { id: number; version: number }>(
  tx: WriteTransaction, entity: EntityClass<T>, row: T, version: number, before: Record<string, unknown>,
): Promise<void> {
  const { noun, table } = nounMeta(entity);
  let touched = 0;
  try {
    touched = await tx.database.execute(sql`DELETE FROM ${raw(table)} WHERE id = ${row.id} AND version = ${version}`);
  } catch (error) {
    if (REFERENCED.test(String(error))) throw new Refusal({ code: 'IN_USE', message: 'inUse' });
    throw error;
  }
  if (touched === 0) throw new Refusal({ code: 'CONFLICT', message: 'conflict' }, row);
  tx.note(noun, row.id, 'delete', before, null);
}
