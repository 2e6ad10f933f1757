import { foldText } from '@/domain/text/normalise';
import type { ImportPlan } from '@/domain/import/plan';
import { Refusal } from '@/domain/refusal';
import { sql } from '../database/sql';
import { createItem } from '../dictionary/create-item';
import { reachOf } from '../scope';
import type { Viewer } from '../viewer';

/** An item of a dictionary that rows refer to. Its id is 0 until it is created. */
export interface Choice {
  id: number;
  code: string;
  labelZh: string;
  labelEn: string;
}

export type ChoiceAnswer = { choice: Choice } | { problem: string; params?: Record<string, number> } | { empty: true };

/** A column with thousands of values is no dictionary. */
const MAX_CREATED = 200;

/** Finds the items of dictionaries by code or label, in either language, and collects those that are to be created. */
export class Choices {
  private readonly known = new Map<string, Map<string, Choice & { active: boolean }>>();
  private readonly wanted: { typeId: number; choice: Choice }[] = [];
  private created = 0;
  private readonly missing: ImportPlan['missingChoice'];

  constructor(private readonly viewer: Viewer, plan: ImportPlan) {
    this.missing = plan.missingChoice === 'CREATE' && !reachOf(viewer, 'dictionaryItem:create') ? 'REFUSE' : plan.missingChoice;
  }

  find(dictionary: string, text: string): ChoiceAnswer {
    const items = this.itemsOf(dictionary);
    const found = items.get(foldText(text));
    if (found) return found.active ? { choice: found } : { problem: 'validation.retired' };
    if (this.missing === 'LEAVE_EMPTY') return { empty: true };
    const type = this.viewer.dictionaries.types.find(({ code }) => code === dictionary);
    if (this.missing === 'REFUSE' || !type || type.locked) return { problem: 'import.choice.unknown' };
    if (this.created >= MAX_CREATED) return { problem: 'import.choice.tooMany', params: { max: MAX_CREATED } };
    if (text.length > 100) return { problem: 'validation.tooLong', params: { max: 100 } };
    const choice = { id: 0, code: '', labelZh: text, labelEn: text, active: true };
    items.set(foldText(text), choice);
    this.wanted.push({ typeId: type.id, choice });
    this.created += 1;
    return { choice };
  }

  /** Creates what rows asked for since the last time; in a transaction of its own each, as by hand. */
  async createWanted(): Promise<void> {
    for (const { typeId, choice } of this.wanted.splice(0)) {
      const { id, code } = await this.createOrFind(typeId, choice);
      Object.assign(choice, { id, code });
    }
  }

  /** Somebody else may have created the item since the dictionaries were read. */
  private async createOrFind(typeId: number, { labelZh, labelEn }: Choice): Promise<{ id: number; code: string }> {
    try {
      return await createItem(this.viewer, typeId, { labelZh, labelEn });
    } catch (error) {
      if (!(error instanceof Refusal) || error.details.some(({ code }) => code !== 'DUPLICATE')) throw error;
      const items = await this.viewer.db.read<{ id: number; code: string; zh: string; en: string }>(
        sql`SELECT id AS "id", code AS "code", label_zh AS "zh", label_en AS "en" FROM dictionary_items WHERE type_id = ${typeId}`);
      const found = items.find(({ zh, en }) => [zh, en].some((name) => foldText(name) === foldText(labelZh)));
      if (!found) throw error;
      return found;
    }
  }

  private itemsOf(dictionary: string) {
    let items = this.known.get(dictionary);
    if (!items) {
      this.known.set(dictionary, (items = new Map()));
      // Active items last, so that they win where a retired one has the same label.
      const all = [...this.viewer.dictionaries.items(dictionary)].sort((one, other) => Number(one.active) - Number(other.active));
      for (const { id, code, labelZh, labelEn, active } of all) {
        for (const name of [labelEn, labelZh, code]) items.set(foldText(name), { id, code, labelZh, labelEn, active });
      }
    }
    return items;
  }
}
