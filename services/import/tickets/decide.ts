import { fieldOfProperty } from '@/domain/import/target-fields';
import { Refusal } from '@/domain/refusal';
import { isOpen } from '@/domain/service-ticket';
import { type TicketImport, ticketImport } from '@/domain/service-ticket-input';
import { validated } from '@/domain/validation';
import type { Customer } from '@/entities/customer';
import type { ServiceTicket } from '@/entities/service-ticket';
import { isInLine } from '../../service-ticket/bring-in-line';
import type { NewTicket } from '../../service-ticket/insert-many';
import { namingKey } from '../named-customers';
import { isSound, type Outcome, rowProblem } from '../outcome';
import type { CellProblem } from '../problem';
import type { Stored } from './existing';
import type { PreparedTicket } from './prepare';
import type { TicketSetup } from './setup';

/** What becomes of a row, with all that writing it takes. */
export type TicketDecision = Outcome & { row: PreparedTicket; customer?: Customer; created?: NewTicket; change?: { known: ServiceTicket; customer: Customer; draft: TicketImport } };

/** Decides about a row by what is stored and by the keys of rows before it; writes nothing. */
export function decideTicket(setup: TicketSetup, stored: Stored, prepared: PreparedTicket, earlier: ReadonlyMap<string, number>): TicketDecision {
  // A decision that is asked for again starts from what the row itself has.
  const row = { ...prepared, problems: [...prepared.problems] };
  const known = stored.tickets.get(row.key);
  const twice = row.key === '' ? undefined : earlier.get(row.key);
  if (twice !== undefined) row.problems.push({ field: 'ticketKey', message: 'import.ticket.twice', value: row.key, params: { line: twice } });
  else if (known && !known.within) row.problems.push(rowProblem('import.ticket.elsewhere'));
  if (known && isSound(row) && (setup.plan.policy === 'SKIP' || !isOpen(known.ticket.status))) return { act: 'SKIP', row };
  const customer = customerOf(stored, row);
  if (!customer || !isSound(row)) return { act: 'FAIL', row, problems: row.problems };
  try {
    const draft = validated(ticketImport, draftOf(setup, stored, row, known?.ticket));
    if (!known) return { act: 'CREATE', row, customer, created: { customer, draft } };
    if (isInLine(known.ticket, customer, draft)) return { act: 'SKIP', row, customer };
    return { act: 'UPDATE', row, customer, change: { known: known.ticket, customer, draft } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    row.problems.push(...problemsIn(setup, row, error));
    return { act: 'FAIL', row, problems: row.problems };
  }
}

function customerOf(stored: Stored, row: PreparedTicket): Customer | null {
  if (!row.customer) return null;
  const [found, ...others] = stored.customers.get(namingKey(row.customer)) ?? [];
  if (found && !others.length) return found;
  const told = { field: fieldOfProperty('ticket', row.customer.by), value: row.customer.text };
  row.problems.push(found ? { ...told, message: 'import.customer.ambiguous', params: { count: others.length + 1 } } : { ...told, message: 'import.customer.unknown' });
  return null;
}

/** The ticket as the row has it; what it says nothing of stays as it is stored. */
function draftOf(setup: TicketSetup, stored: Stored, row: PreparedTicket, known: ServiceTicket | undefined): object {
  const { plan } = setup;
  const { customerNumber: _, customerExternalId: __, customerName: ___, sku, title, request, status, answerOutcome, ...said } = row.said;
  const product = sku === undefined ? undefined : stored.products.get(String(sku));
  if (sku !== undefined && !product) row.problems.push({ field: 'ticketProductCode', message: 'import.product.unknown', value: String(sku), warning: true });
  const { typeId, complaintCauseId } = row.choices;
  const inTime = answerOutcome === undefined ? (setup.has('ticketAnsweredInTime') && isOpen(String(status ?? known?.status ?? plan.ticketStatus)) ? 'OPEN' : undefined) : answerOutcome === 'YES' ? 'KEPT' : 'BROKEN';
  return {
    ...said, externalSource: plan.externalSource, externalId: row.key, title: title ?? known?.title, request: request ?? known?.request ?? title,
    status: status ?? known?.status ?? plan.ticketStatus, handling: said.handling ?? said.outcome, answerOutcome: inTime, productId: product?.id,
    // An item that is still to be created has no key in a dry run.
    typeId: typeId?.id || known?.typeId || setup.typeId, complaintCauseId: complaintCauseId?.id || undefined,
  };
}

function problemsIn(setup: TicketSetup, row: PreparedTicket, { details }: Refusal): CellProblem[] {
  return details.map(({ message, params, field: property = '' }) => {
    const field = fieldOfProperty('ticket', property);
    const value = setup.columns.find((column) => column.field === field)?.textOf(row.cells) ?? '';
    return { field, message, value, ...(params ? { params } : {}) };
  });
}
