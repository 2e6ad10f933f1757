import { DictionaryItem, DictionaryType } from '@/entities/dictionary';
import { oncePerVersion } from '../by-version';
import { raw, sql } from '../database/sql';

/** Every dictionary in memory: they are small, and every list of the product shows their labels. */
export interface Dictionaries {
  types: readonly DictionaryType[];
  item(id: number): DictionaryItem | undefined;
  items(typeCode: string): readonly DictionaryItem[];
}

/** The dictionaries at this version; read once a version. */
export const dictionariesAt = oncePerVersion<Dictionaries>(async (db) => {
  const typeShape = db.shape(DictionaryType);
  const itemShape = db.shape(DictionaryItem);
  const types = typeShape.hydrate(
    await db.read<DictionaryType>(sql`SELECT ${typeShape.select('t')} FROM ${raw(typeShape.table)} t ORDER BY t.id`),
  );
  const items = itemShape.hydrate(
    await db.read<DictionaryItem>(sql`SELECT ${itemShape.select('i')} FROM ${raw(itemShape.table)} i ORDER BY i.position, i.id`),
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  const byType = new Map(types.map((type) => [type.code, items.filter((item) => item.typeId === type.id)]));
  return { types, item: (id) => byId.get(id), items: (code) => byType.get(code) ?? [] };
});
