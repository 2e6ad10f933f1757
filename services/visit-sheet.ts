import { keyed, type VisitQuestion } from '@/domain/visit-sheet';
import { type VisitSheetDraft, visitSheetDraft } from '@/domain/visit-sheet-input';
import type { CustomerKind } from '@/domain/customer';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { VisitSheet } from '@/entities/visit-sheet';
import { raw, sql } from './database/sql';
import { holdExclusively } from './exclusive';
import { type PageArgs, readPage, type Sort } from './page';
import { demand } from './scope';
import type { Viewer } from './viewer';
import { write } from './write';

/** Orders of the list of sheets: each is an index. */
export const VISIT_SHEET_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { CREATED_AT: { property: 'createdAt' } };

const NEWEST = 'NOT EXISTS (SELECT 1 FROM visit_sheets n WHERE n.customer_kind = t.customer_kind AND n.revision > t.revision)';

/** One page of the versions of the sheets; with `current` only those that are asked now, one a kind of customer. */
export const listVisitSheets = (viewer: Viewer, { current, customerKind, ...args }: PageArgs & { sort: Sort; current: boolean; customerKind?: CustomerKind | null }) =>
  readPage<VisitSheet>(viewer, 'visitSheet', { ...args, conditions: [...(current ? [raw(NEWEST)] : []), ...(customerKind ? [sql`t.customer_kind = ${customerKind}`] : [])] });

/** The questions of a version, in order. */
export const questionsOf = ({ questions }: Pick<VisitSheet, 'questions'>): VisitQuestion[] => JSON.parse(questions) as VisitQuestion[];

/** Puts a new version in the place of the one named: questions that have their key keep it. CONFLICT where somebody did so before. */
export async function reviseVisitSheet(viewer: Viewer, id: number, version: number, input: VisitSheetDraft): Promise<VisitSheet> {
  demand(viewer, 'visitSheet:update');
  const draft = validated(visitSheetDraft, input);
  return write(viewer, { command: { name: 'visitSheetUpdate', args: [id, version, input] } }, async (tx) => {
    await holdExclusively(tx.database, 'zhike.visitSheets');
    const seen = await tx.find(VisitSheet, id, 'visitSheet:update');
    const earlier = await tx.select(VisitSheet, sql`t.customer_kind = ${seen.customerKind} ORDER BY t.revision DESC`);
    const [current] = earlier;
    if (!current || current.id !== id || current.version !== version) throw new Refusal({ code: 'CONFLICT', message: 'conflict' }, current);
    const used = earlier.flatMap(questionsOf);
    const questions = JSON.stringify(keyed(draft, used));
    if (questions === current.questions) return current;
    return tx.insert(VisitSheet, { customerKind: seen.customerKind, revision: current.revision + 1, questions });
  });
}
