import type { ImportStatus } from '@/domain/import-batch';
import type { ImportBatch } from '@/entities/import-batch';
import { oneOf } from '../filter';
import { type PageArgs, readPage, type Sort } from '../page';
import type { Viewer } from '../viewer';

/** Orders of the list of imports: each is an index. */
export const IMPORT_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { CREATED_AT: { property: 'createdAt' } };

/** One page of the imports that the viewer may read. */
export const listImports = (viewer: Viewer, { status, ...page }: PageArgs & { status?: readonly ImportStatus[] | null; sort: Sort }) =>
  readPage<ImportBatch>(viewer, 'importBatch', { ...page, conditions: oneOf('t.status', status) });
