import { Refusal } from '@/domain/refusal';
import { foldText } from '@/domain/text/normalise';
import { DictionaryItem } from '@/entities/dictionary';
import { sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';
import { itemUsage } from './usage';

const LABELS = ['labelZh', 'labelEn'] as const;

/**
 * Refuses a name that another item of the dictionary has: nobody could tell the two apart where they choose, filter or count.
 * A retired item that no record carries is not seen anywhere and keeps its name from nobody.
 */
export async function demandDistinctName(tx: WriteTransaction, typeId: number, labels: Partial<Pick<DictionaryItem, (typeof LABELS)[number]>>, id: number | null = null): Promise<void> {
  const items = await tx.select(DictionaryItem, sql`t.type_id = ${typeId}`);
  const alike = LABELS.flatMap((field) => items.filter((item) => item.id !== id && labels[field] !== undefined && foldText(item[field]) === foldText(labels[field])).map((item) => ({ field, item })));
  if (!alike.length) return;
  const used = alike.every(({ item }) => item.active) ? null : await itemUsage(tx.viewer.db, [typeId]);
  const taken = new Set(alike.filter(({ item }) => item.active || used?.get(item.id)).map(({ field }) => field));
  if (taken.size) throw new Refusal([...taken].map((field) => ({ code: 'DUPLICATE' as const, message: 'dictionary.nameTaken', field })));
}
