import { type ColumnTypes, nullable } from '../schema';

/** What every record of a noun carries. */
export const record = (t: ColumnTypes) => [t.key('id'), t.int('version'), t.instant('created_at'), t.instant('updated_at'), t.int('created_by_id', nullable)];

/** What marks a record as lying in the recycle bin. */
export const softDelete = (t: ColumnTypes) => [t.instant('deleted_at', nullable), t.int('deleted_by_id', nullable)];
