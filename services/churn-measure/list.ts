import type { ChurnMeasure } from '@/entities/churn-measure';
import { sql } from '../database/sql';
import { type PageArgs, readPage, type Sort } from '../page';
import type { Viewer } from '../viewer';

/** Orders of the list of measures: each is an index. */
export const CHURN_MEASURE_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { DUE_ON: { property: 'dueOn' } };

/** One page of the measures that the viewer may read; of one case where it is named. */
export const listChurnMeasures = (viewer: Viewer, { caseId, ...args }: PageArgs & { caseId?: number | null; sort: Sort }) =>
  readPage<ChurnMeasure>(viewer, 'churnMeasure', { ...args, conditions: caseId == null ? [] : [sql`t.case_id = ${caseId}`] });
