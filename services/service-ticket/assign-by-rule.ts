import { Refusal } from '@/domain/refusal';
import type { ServiceTicket } from '@/entities/service-ticket';
import { because } from '../assignment-rule/because';
import { factsOf, loadPlan, loadPlanAtCreation, take, withinReach } from '../assignment-rule/plan';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { assignEach, assignOne, type TicketAssignManyResult } from './assign';

/**
 * Hands out each ticket by the rules, to whoever of those in question has the fewest open ones; the history says by which rule. Those for whom there is nobody
 * are named; the others go.
 */
export async function assignTicketsByRule(viewer: Viewer, ids: readonly number[]): Promise<TicketAssignManyResult> {
  demand(viewer, 'serviceTicket:assign');
  return write(viewer, { command: { name: 'serviceTicketAssignByRule', args: ids } }, async (tx) => {
    const plan = await loadPlan(tx.database, withinReach(viewer));
    const facts = await factsOf(tx.database, ids);
    return assignEach(tx, ids, async (ticket) => {
      const decision = take(plan, facts.get(ticket.id));
      if (!decision) throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.nobody' });
      return assignOne(tx, ticket, decision.candidate, because(viewer, decision));
    });
  });
}

/** Hands out a ticket that was just written down, where a rule about it says so: whoever made the rule decided it. It waits where there is nobody. */
export async function assignAtCreation(tx: WriteTransaction, ticket: ServiceTicket): Promise<ServiceTicket> {
  const plan = await loadPlanAtCreation(tx.database);
  const decision = plan && take(plan, (await factsOf(tx.database, [ticket.id])).get(ticket.id));
  return decision?.rule ? assignOne(tx, ticket, decision.candidate, because(tx.viewer, decision)) : ticket;
}
