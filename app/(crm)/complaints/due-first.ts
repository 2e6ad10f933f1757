import { wasHandled } from '@/domain/service-ticket';
import { addDays, startOfDay } from '../values/day';

interface Promised {
  id: string;
  status: string;
  slaDueAt: string | null;
  promisedOn: string | null;
}

/** When and by which promise something is to be done next: that of the SLA, or the end of the promised day until it was handled. Null where nothing is promised. */
export function dueOf({ status, slaDueAt, promisedOn }: Promised, timeZone: string): { by: 'SLA' | 'DAY'; at: number } | null {
  const dayEnds = promisedOn && !wasHandled(status) ? Date.parse(startOfDay(addDays(promisedOn, 1), timeZone)) : Infinity;
  const sla = slaDueAt ? Date.parse(slaDueAt) : Infinity;
  if (sla <= dayEnds) return slaDueAt ? { by: 'SLA', at: sla } : null;
  return { by: 'DAY', at: dayEnds };
}

/**
 * The first so many by when they are due, out of the first so many by the SLA and the first so many by the promised day: whatever is due before them all by either
 * is among those. What has no promise comes last.
 */
export function dueFirst<Row extends Promised>(lists: readonly (readonly Row[])[], first: number, timeZone: string): Row[] {
  const rows = [...new Map(lists.flat().map((row) => [row.id, row])).values()].map((row) => ({ row, at: dueOf(row, timeZone)?.at ?? Number.MAX_SAFE_INTEGER }));
  return rows.sort((a, b) => a.at - b.at).slice(0, first).map(({ row }) => row);
}
