import { ORDER_HEADERS } from '@/domain/import/orders/headers';
import type { ImportPlan } from '@/domain/import/plan';
import type { Sampled } from '@/domain/import/sampled';
import type { ImportField } from '@/domain/import/target-fields';
import { Refusal, type RefusalDetail } from '@/domain/refusal';
import type { Viewer } from '../../viewer';
import { Choices } from '../choices';
import { type Column, readableColumns } from '../columns';

/** Everything that stays the same from the first order of a file to the last. */
export interface OrderSetup {
  viewer: Viewer;
  plan: ImportPlan;
  columns: readonly Column[];
  choices: Choices;
  /** The column of the order's own key, and those of everything else that is said of the order. */
  key: Column;
  own: readonly Column[];
  has(field: ImportField): boolean;
}

/** Checks that the viewer may carry out the plan at all and makes its columns readable. Throws Refusal. */
export async function setUpOrders(viewer: Viewer, plan: ImportPlan, file: Sampled): Promise<OrderSetup> {
  const wrong = plan.mapping.flatMap(({ columns }, place): RefusalDetail[] =>
    (columns.some((column) => column >= file.headers.length) ? [{ code: 'VALIDATION', message: 'import.plan.noSuchColumn', field: `mapping.${place}.columns` }] : []));
  if (wrong.length) throw new Refusal(wrong);
  const columns = await readableColumns(viewer, plan.mapping, file, ORDER_HEADERS);
  const own = columns.filter(({ field, target }) => target.of === 'order' && field !== 'orderKey');
  const key = columns.find(({ field }) => field === 'orderKey') as Column;
  return { viewer, plan, columns, key, own, choices: new Choices(viewer, plan), has: (field) => columns.some((column) => column.field === field) };
}
