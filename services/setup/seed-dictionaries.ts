import type { DictionaryDefault } from '@/domain/dictionary-item';
import { DictionaryItem, DictionaryType } from '@/entities/dictionary';
import { sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

/** Adds the lists that are missing, and what a locked list gained. An item that an administrator removed from an open list stays away. */
export async function seedDictionaries(tx: WriteTransaction, defaults: readonly DictionaryDefault[]): Promise<number> {
  const types = new Map((await tx.select(DictionaryType, sql`1 = 1`)).map((type) => [type.code, type]));
  let added = 0;
  for (const dictionary of defaults) {
    const known = types.get(dictionary.code);
    if (known && !dictionary.locked) continue;
    const { code, nameZh, nameEn, locked } = dictionary;
    const type = known ?? (await tx.insert(DictionaryType, { code, nameZh, nameEn, locked }));
    added += await addItems(tx, type.id, dictionary);
  }
  return added;
}

async function addItems(tx: WriteTransaction, typeId: number, { items }: DictionaryDefault): Promise<number> {
  const present = new Set((await tx.select(DictionaryItem, sql`t.type_id = ${typeId}`)).map(({ code }) => code));
  let added = 0;
  for (const [position, [code, labelZh, labelEn, color, probability]] of items.entries()) {
    if (present.has(code)) continue;
    await tx.insert(DictionaryItem, { typeId, code, labelZh, labelEn, color, position: position + 1, active: true, probability: probability ?? null });
    added += 1;
  }
  return added;
}
