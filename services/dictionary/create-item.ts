import { codeOf, freeCode } from '@/domain/code';
import { FIXED_ITEMS } from '@/domain/dictionary-services';
import { type ItemDraft, itemDraft } from '@/domain/dictionary-input';
import { notFound, Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { DictionaryItem, DictionaryType } from '@/entities/dictionary';
import { sql } from '../database/sql';
import { holdExclusively, ORGANISATION } from '../exclusive';
import { demand } from '../scope';
import { bumpVersions } from '../settings';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { demandDistinctName } from './distinct-name';

/** Adds a choice to a dictionary that is not locked; without a position it comes last. */
export async function createItem(viewer: Viewer, typeId: number, input: ItemDraft): Promise<DictionaryItem> {
  demand(viewer, 'dictionaryItem:create');
  const { code, position, color, active, probability, ...labels } = validated(itemDraft, input);
  return write(viewer, { command: { name: 'dictionaryItemCreate', args: [typeId, input] } }, async (tx) => {
    await holdExclusively(tx.database, ORGANISATION);
    await demandOpen(tx, typeId);
    const items = await tx.select(DictionaryItem, sql`t.type_id = ${typeId}`);
    const taken = new Set(items.map((item) => item.code));
    if (code && taken.has(code)) throw new Refusal({ code: 'DUPLICATE', message: 'dictionary.codeTaken', field: 'code' });
    if (active !== false) await demandDistinctName(tx, typeId, labels);
    const item = await tx.insert(DictionaryItem, {
      ...labels, typeId, code: code ?? freeCode(codeOf(labels.labelEn), taken), color: color ?? null,
      probability: probability ?? null,
      position: position ?? Math.max(0, ...items.map((other) => other.position)) + 1, active: active ?? true,
    });
    await bumpVersions(tx.database);
    return item;
  });
}

/** The dictionary, if items may be added to it and removed from it. */
export async function demandOpen(tx: WriteTransaction, typeId: number): Promise<DictionaryType> {
  const [type] = await tx.select(DictionaryType, sql`t.id = ${typeId}`);
  if (!type) throw notFound();
  if (type.locked) throw new Refusal({ code: 'BLOCKED', message: 'dictionary.locked' });
  return type;
}

/** Refuses to retire or remove an item of a locked dictionary, and one that the product's rules rest on. */
export async function demandRemovable(tx: WriteTransaction, { typeId, code }: DictionaryItem): Promise<void> {
  const type = await demandOpen(tx, typeId);
  if (FIXED_ITEMS[type.code]?.includes(code)) throw new Refusal({ code: 'BLOCKED', message: 'dictionary.fixed' });
}
