import type { ServiceTicketStatus } from './service-ticket';
import type { TicketImport } from './service-ticket-input';

/** What a ticket cannot have yet. One that came back to be handled anew keeps what was said of it. */
const NOT_YET: Record<ServiceTicketStatus, readonly (keyof TicketImport)[]> = {
  CREATED: ['assignedAt', 'handling', 'handledAt', 'outcome', 'satisfaction', 'archivedAt'],
  ASSIGNED: ['handledAt', 'archivedAt'],
  HANDLED: ['archivedAt'],
  ARCHIVED: [],
};
/** Each time, and those that it cannot come before. */
const AFTER = {
  createdAt: [], respondedAt: ['createdAt'], assignedAt: ['createdAt'], handledAt: ['createdAt', 'assignedAt'], archivedAt: ['createdAt', 'assignedAt', 'handledAt'],
} as const;
const TIMES = Object.keys(AFTER) as (keyof typeof AFTER)[];
/** Clocks and time zones differ by so much. */
const DAY_MS = 86_400_000;

/** What cannot be true of a ticket as another system has it: by its field, as message keys. */
export function ticketContradictions(ticket: TicketImport, now: string): { field: string; message: string }[] {
  const at = (field: keyof typeof AFTER) => Date.parse(ticket[field] ?? '');
  return [
    ...NOT_YET[ticket.status].filter((field) => ticket[field] != null).map((field) => ({ field, message: 'serviceTicket.notYet' })),
    ...TIMES.filter((field) => at(field) > Date.parse(now) + DAY_MS).map((field) => ({ field, message: 'serviceTicket.timeToCome' })),
    ...TIMES.filter((field) => AFTER[field].some((earlier) => at(field) < at(earlier))).map((field) => ({ field, message: 'serviceTicket.timeOutOfOrder' })),
  ];
}
