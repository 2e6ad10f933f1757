import type { EntityClass } from '@/entities/noun';
import type { Database } from '@/services/database/database';
import { raw, sql } from '@/services/database/sql';

/** Every row of an entity, oldest first. */
export async function rowsOf<T extends object>(db: Database, entity: EntityClass<T> | (new () => T)): Promise<T[]> {
  const shape = db.shape(entity);
  return shape.hydrate(await db.read<T>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t ORDER BY t.id`));
}
