import { ticketDues } from '@/domain/ticket-clock';
import { ServiceTicket } from '@/entities/service-ticket';
import { readBusinessCalendar } from '../calendar-day/calendar';
import { BUSINESS_HOURS } from '../calendar-day/hours';
import type { Database } from '../database/database';
import { firstRows, sql } from '../database/sql';
import { readSetting, writeSetting } from '../settings';
import { asPauses, pauseRows } from './pauses';

const AT_ONCE = 200;
const SEEN = 'sla.calendar';

/**
 * Reckons the due instants of open tickets anew where the business calendar changed since it was last looked at; resolves to how many moved. They are derived, so
 * neither version nor ledger moves: somebody who works on a ticket at this moment is not disturbed.
 */
export async function keepPromises(db: Database): Promise<number> {
  const calendar = await calendarKey(db);
  if ((await readSetting(db, SEEN)) === calendar) return 0;
  let moved = 0;
  for (let after = 0; ; ) {
    const { count, last, touched } = await reckonSome(db, after);
    moved += touched;
    if (count < AT_ONCE) break;
    after = last;
  }
  await db.transaction((tx) => writeSetting(tx, SEEN, calendar));
  return moved;
}

/** Changes with every change of the calendar: the hours have a version, and the ledger tells of the days. */
async function calendarKey(db: Database): Promise<string> {
  const [row] = await db.read<{ newest: number | null }>(sql`SELECT MAX(id) AS "newest" FROM changes WHERE noun = ${'calendarDay'}`);
  const hours = await readSetting(db, BUSINESS_HOURS);
  return `${Number(row?.newest ?? 0)} ${hours === null ? 0 : (JSON.parse(hours) as { version: number }).version}`;
}

async function reckonSome(db: Database, after: number): Promise<{ count: number; last: number; touched: number }> {
  return db.transaction(async (tx) => {
    const calendar = await readBusinessCalendar(tx);
    const { top, limit } = firstRows(tx.dialect, AT_ONCE);
    const shape = tx.shape(ServiceTicket);
    const rows = shape.hydrate(await tx.read<ServiceTicket>(sql`SELECT ${top}${shape.select('t')} FROM service_tickets t
      WHERE t.id > ${after} AND t.status <> ${'ARCHIVED'} AND (t.response_minutes IS NOT NULL OR t.resolution_minutes IS NOT NULL) ORDER BY t.id${limit}`));
    const pauses = await pauseRows(tx, rows.map(({ id }) => id));
    let touched = 0;
    for (const ticket of rows) {
      const dues = ticketDues(calendar, ticket, asPauses(pauses.get(ticket.id)));
      const instant = (at: string | null) => (at === null ? null : new Date(at));
      if (dues.responseDueAt === ticket.responseDueAt && dues.resolutionDueAt === ticket.resolutionDueAt && dues.slaWarnAt === ticket.slaWarnAt && dues.slaDueAt === ticket.slaDueAt) continue;
      touched += await tx.execute(sql`UPDATE service_tickets SET response_due_at = ${instant(dues.responseDueAt)}, resolution_due_at = ${instant(dues.resolutionDueAt)},
        sla_warn_at = ${instant(dues.slaWarnAt)}, sla_due_at = ${instant(dues.slaDueAt)} WHERE id = ${ticket.id}`);
    }
    return { count: rows.length, last: rows.at(-1)?.id ?? after, touched };
  });
}
