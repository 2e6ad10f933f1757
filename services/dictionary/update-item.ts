import { type ItemPatch, itemPatch } from '@/domain/dictionary-input';
import { validated } from '@/domain/validation';
import { DictionaryItem } from '@/entities/dictionary';
import { holdExclusively, ORGANISATION } from '../exclusive';
import { demand } from '../scope';
import { bumpVersions } from '../settings';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { demandRemovable } from './create-item';
import { demandDistinctName } from './distinct-name';

/** Renames, recolours, moves or retires a choice. Old records keep a retired one. In a locked dictionary nothing retires. */
export async function updateItem(viewer: Viewer, id: number, version: number, input: ItemPatch): Promise<DictionaryItem> {
  demand(viewer, 'dictionaryItem:update');
  const patch = validated(itemPatch, input);
  return write(viewer, { command: { name: 'dictionaryItemUpdate', args: [id, version, input] } }, async (tx) => {
    await holdExclusively(tx.database, ORGANISATION);
    const item = await tx.find(DictionaryItem, id, 'dictionaryItem:update');
    if (patch.active === false && item.active) await demandRemovable(tx, item);
    await demandDistinctName(tx, item.typeId, newNames(item, patch), id);
    const updated = await tx.update(DictionaryItem, item, version, patch);
    await bumpVersions(tx.database);
    return updated;
  });
}

/** The names under which the item will stand anew: changed ones, and both where it is taken back into use. */
function newNames(item: DictionaryItem, { labelZh, labelEn, active }: ItemPatch): { labelZh?: string; labelEn?: string } {
  const back = active === true && !item.active;
  const fresh = (old: string, name: string | undefined) => (back || (name !== undefined && name !== old) ? (name ?? old) : undefined);
  return { labelZh: fresh(item.labelZh, labelZh), labelEn: fresh(item.labelEn, labelEn) };
}
