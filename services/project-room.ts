import { Refusal } from '@/domain/refusal';
import { raw, sql } from './database/sql';
import { holdRecord } from './exclusive';
import type { WriteTransaction } from './write-transaction';

/** Refuses one more row of a project than are shown of it. */
export async function demandRoomInProject(tx: WriteTransaction, projectId: number, limit: { table: 'buildings' | 'layouts'; max: number; message: string }): Promise<void> {
  await holdRecord(tx.database, 'project', projectId);
  const [row] = await tx.database.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM ${raw(limit.table)} WHERE project_id = ${projectId}`);
  if (Number(row?.n ?? 0) >= limit.max) throw new Refusal({ code: 'LIMIT', message: limit.message, field: 'projectId', params: { max: limit.max } });
}
