import { parseBoolean } from '@/domain/import/boolean';
import { guessMapping } from '@/domain/import/columns';
import type { ImportMapping } from '@/domain/import/plan';
import { cellsOf, type Sampled } from '@/domain/import/sampled';
import { suggestedMapping } from '@/domain/import/suggested-mapping';
import { fieldsOf, type ImportField } from '@/domain/import/target-fields';
import { TICKET_HEADERS } from '@/domain/import/tickets/headers';
import { readChannel, readPriority, readTicketStatus } from '@/domain/import/tickets/words';

const OWN_NUMBER = /^KH\d{8}-\d{4,}$/;
/** Fields of a few known words: a column that has none of them means something else. */
const KNOWS: Partial<Record<ImportField, (cell: string) => unknown>> = {
  ticketStatus: readTicketStatus, ticketPriority: readPriority, ticketChannel: readChannel, ticketAnsweredInTime: (cell) => parseBoolean(cell).ok,
};

/** Which columns of a file of service tickets feed which fields, by their headers and first cells. Fields whose sample says otherwise are left to the person. */
export function suggestTicketMapping(file: Sampled): ImportMapping[] {
  const guess = guessMapping(file.headers, TICKET_HEADERS);
  const found = new Map(guess.fields.flatMap((each) => {
    const field = fieldFor(file, each.key as ImportField, each.sources[0]?.column ?? 0);
    return field ? [[field, each] as const] : [];
  }));
  return fieldsOf('SERVICE_TICKETS').flatMap((field) => {
    const mapping = found.get(field);
    return mapping ? [suggestedMapping(file, field, mapping)] : [];
  });
}

/** The field of ours behind a guess, or null where the cells speak against it. */
function fieldFor(file: Sampled, field: ImportField, column: number): ImportField | null {
  const cells = cellsOf(file, column);
  if (field === 'ticketCustomerExternalId' && cells.some((cell) => OWN_NUMBER.test(cell))) return 'ticketCustomerNumber';
  const knows = KNOWS[field];
  return knows && !cells.some((cell) => knows(cell)) ? null : field;
}
