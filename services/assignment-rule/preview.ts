import type { AssignmentFacts } from '@/domain/assignment-rule';
import { isUnassigned } from '@/domain/service-ticket';
import { Customer } from '@/entities/customer';
import { Product } from '@/entities/product';
import type { ServiceTicket } from '@/entities/service-ticket';
import { readByIds, readOne } from '../read';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { factsOf, loadPlan, type PlannedRule, take, withinReach } from './plan';

/** Who would get a ticket and why; nobody where there is nobody. */
export interface AssignmentProposal {
  ticketId: number | null;
  assigneeId: number | null;
  /** The rule that decides; null where it is the ticket's department. */
  rule: PlannedRule | null;
  /** Tickets that are theirs and open already, those proposed before this one included. */
  open: number | null;
}

/** Whom `assignTicketsByRule` would choose for these tickets, in their order; those that do not wait to be assigned are left out. */
export async function previewTickets(viewer: Viewer, ids: readonly number[]): Promise<AssignmentProposal[]> {
  demand(viewer, 'serviceTicket:assign');
  const found = new Map((await readByIds<ServiceTicket>(viewer, 'serviceTicket', ids)).map((ticket) => [ticket.id, ticket]));
  const tickets = ids.flatMap((id) => found.get(id) ?? []).filter(({ status }) => isUnassigned(status));
  const plan = await loadPlan(viewer.db, withinReach(viewer));
  const facts = await factsOf(viewer.db, tickets.map(({ id }) => id));
  return tickets.map(({ id }) => proposal(id, take(plan, facts.get(id))));
}

/** Whom the rules would choose for a ticket of this type that the viewer wrote down now for this customer. */
export async function previewTerms(viewer: Viewer, { typeId, customerId, productId }: { typeId: number; customerId: number; productId: number | null }): Promise<AssignmentProposal> {
  demand(viewer, 'assignmentRule:read');
  const customer = await readOne(viewer, Customer, customerId);
  const product = productId === null ? null : await readOne(viewer, Product, productId);
  const facts: AssignmentFacts = { typeId, regionId: customer.regionId, categoryId: product?.categoryId ?? null, departmentId: viewer.departmentId };
  return proposal(null, take(await loadPlan(viewer.db, withinReach(viewer)), facts));
}

const proposal = (ticketId: number | null, decision: ReturnType<typeof take>): AssignmentProposal =>
  ({ ticketId, assigneeId: decision?.candidate.id ?? null, rule: decision?.rule ?? null, open: decision?.open ?? null });
