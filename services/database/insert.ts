import type { EntityClass } from '@/entities/noun';
import type { DatabaseTransaction } from './database';

/**
 * Inserts one row and resolves to its new key. Instants are ISO strings, as in the entity. Without TypeORM's re-reading of the row, the key is
 * the driver's own answer: OUTPUT's row on SQL Server, the last rowid on SQLite.
 */
export async function insertRow(tx: DatabaseTransaction, entity: EntityClass, values: object): Promise<number> {
  const query = tx.manager.createQueryBuilder().insert().into(entity).values(values as never).updateEntity(false);
  const { raw } = (await (tx.dialect === 'mssql' ? query.returning('id') : query).execute()) as { raw: unknown };
  return Number(Array.isArray(raw) ? (raw[0] as { id: number }).id : raw);
}
