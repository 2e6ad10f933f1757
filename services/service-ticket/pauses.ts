import type { Pause } from '@/domain/sla';
import { ServicePause } from '@/entities/service-pause';
import type { DatabaseTransaction } from '../database/database';
import { raw, sql, within } from '../database/sql';

type Reader = Pick<DatabaseTransaction, 'read' | 'shape'>;

/** The times during which tickets waited for their customers, by ticket, in order. The reach of a ticket decides over them, so whoever asks has read it. */
export async function pauseRows(database: Reader, ticketIds: readonly number[]): Promise<Map<number, ServicePause[]>> {
  const shape = database.shape(ServicePause);
  const rows = await database.read<ServicePause>(sql`SELECT ${shape.select('t')} FROM service_pauses t WHERE ${within(raw('t.ticket_id'), ticketIds)} ORDER BY t.ticket_id, t.from_at`);
  return Map.groupBy(shape.hydrate(rows), ({ ticketId }) => ticketId);
}

/** Pauses as a clock takes them. */
export const asPauses = (rows: readonly ServicePause[] | undefined): Pause[] => (rows ?? []).map(({ fromAt, untilAt }) => ({ from: fromAt, until: untilAt }));

/** The pauses of one ticket as its clock takes them. */
export const pausesOf = async (database: Reader, ticketId: number): Promise<Pause[]> => asPauses((await pauseRows(database, [ticketId])).get(ticketId));
