import type { Noun } from '@/domain/noun';
import { attachmentName } from '../attachment/loader';
import { type Context, signedIn } from '../context';

/** The nouns that are called by something; the rest are told by their kind alone. */
const CALLED: Partial<Record<Noun, (row: Record<string, string>, english: boolean) => string | undefined>> = {
  customer: (row) => row.name, contact: (row) => row.name, user: (row) => row.name, department: (row) => row.name, interaction: (row) => row.title,
  opportunity: (row) => row.title, planItem: (row) => row.todo,
  product: (row) => row.name, priceList: (row) => row.name, order: (row) => row.number, receipt: (row) => row.number,
  project: (row) => row.name, building: (row) => row.name, layout: (row) => row.name, unit: (row) => row.name,
  reminderRule: (row, english) => (english ? row.nameEn : row.nameZh),
  lead: (row) => row.name, webForm: (row) => row.name,
  churnCase: (row) => row.number, churnMeasure: (row) => row.note,
  careRule: (row, english) => (english ? row.nameEn : row.nameZh), careTask: (row) => row.number,
  role: (row, english) => (english ? row.nameEn : row.nameZh), dictionaryType: (row, english) => (english ? row.nameEn : row.nameZh),
};

/** What a record is called, in the viewer's language; null where it has no name, is deleted (a file keeps its name) or beyond the viewer's reach. */
export async function recordLabel(context: Context, noun: Noun, id: number): Promise<string | null> {
  const english = context.locale === 'en';
  if (noun === 'dictionaryItem') {
    const item = signedIn(context).dictionaries.item(id);
    return item ? (english ? item.labelEn : item.labelZh) : null;
  }
  if (noun === 'attachment') return attachmentName(context, id);
  const name = CALLED[noun];
  const row = name && (await context.loaders.load(noun, id));
  return row ? (name(row as object as Record<string, string>, english) ?? null) : null;
}
