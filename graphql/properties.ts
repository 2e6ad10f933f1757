import type { EntityClass } from '@/entities/noun';
import type { Database } from '@/services/database/database';
import type { Selection } from './selection';

/**
 * The columns that a selection needs: those that carry a field's name, and the keys behind its relations (`owner` → `ownerId`).
 * `always` are needed whatever was asked.
 */
export function selectedProperties(db: Database, entity: EntityClass, selection: Selection, always: readonly string[] = ['id']): ReadonlySet<string> {
  const { columns } = db.shape(entity);
  const wanted = new Set(always);
  for (const field of selection.fields.keys()) {
    if (columns.has(field)) wanted.add(field);
    if (columns.has(`${field}Id`)) wanted.add(`${field}Id`);
  }
  return wanted;
}
