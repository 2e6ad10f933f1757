import { Refusal } from '@/domain/refusal';
import { DictionaryItem } from '@/entities/dictionary';
import { holdExclusively, ORGANISATION } from '../exclusive';
import { removeRow } from '../remove';
import { demand } from '../scope';
import { bumpVersions } from '../settings';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { demandRemovable } from './create-item';
import { itemUsage } from './usage';

/** Deletes a choice that no record carries. One in use is refused with IN_USE: it can be retired. */
export async function deleteItem(viewer: Viewer, id: number, version: number): Promise<DictionaryItem> {
  demand(viewer, 'dictionaryItem:delete');
  return write(viewer, { command: { name: 'dictionaryItemDelete', args: [id, version] } }, async (tx) => {
    await holdExclusively(tx.database, ORGANISATION);
    const item = await tx.find(DictionaryItem, id, 'dictionaryItem:delete');
    await demandRemovable(tx, item);
    const count = (await itemUsage(viewer.db, [item.typeId])).get(id) ?? 0;
    if (count > 0) throw new Refusal({ code: 'IN_USE', message: 'dictionary.used', params: { count } });
    const { code, labelZh, labelEn } = item;
    await removeRow(tx, DictionaryItem, item, version, { code, labelZh, labelEn });
    await bumpVersions(tx.database);
    return item;
  });
}
