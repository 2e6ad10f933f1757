import { SERVICE_TYPES } from '@/domain/dictionary-services';
import type { ImportPlan } from '@/domain/import/plan';
import type { Sampled } from '@/domain/import/sampled';
import type { ImportField } from '@/domain/import/target-fields';
import { TICKET_HEADERS } from '@/domain/import/tickets/headers';
import { Refusal, type RefusalDetail } from '@/domain/refusal';
import { itemId } from '../../dictionary/choice';
import type { Viewer } from '../../viewer';
import { Choices } from '../choices';
import { type Column, readableColumns } from '../columns';

/** Everything that stays the same from the first ticket of a file to the last. */
export interface TicketSetup {
  viewer: Viewer;
  plan: ImportPlan;
  columns: readonly Column[];
  choices: Choices;
  /** Kind of tickets that name none. */
  typeId: number;
  has(field: ImportField): boolean;
}

/** Checks that the viewer may carry out the plan at all and makes its columns readable. Throws Refusal. */
export async function setUpTickets(viewer: Viewer, plan: ImportPlan, file: Sampled): Promise<TicketSetup> {
  const wrong = plan.mapping.flatMap(({ columns }, place): RefusalDetail[] =>
    (columns.some((column) => column >= file.headers.length) ? [{ code: 'VALIDATION', message: 'import.plan.noSuchColumn', field: `mapping.${place}.columns` }] : []));
  const typeId = itemId(viewer, SERVICE_TYPES, plan.ticketType);
  if (!typeId) wrong.push({ code: 'VALIDATION', message: 'validation.reference', field: 'ticketType' });
  if (wrong.length || !typeId) throw new Refusal(wrong);
  const columns = await readableColumns(viewer, plan.mapping, file, TICKET_HEADERS);
  return { viewer, plan, columns, choices: new Choices(viewer, plan), typeId, has: (field) => columns.some((column) => column.field === field) };
}
