import { Refusal } from '@/domain/refusal';
import type { ServiceTicket } from '@/entities/service-ticket';
import { sql } from '../database/sql';
import { demand, scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { type Assignee, assignEach, assignOne, type TicketAssignManyResult } from './assign';

interface Candidate extends Assignee {
  /** Tickets that are theirs and open, those of this very run included. */
  open: number;
}

/** Gives each ticket to whoever of its department has the fewest open ones. Those for whom there is nobody are named; the others go. */
export async function assignTicketsByRule(viewer: Viewer, ids: readonly number[]): Promise<TicketAssignManyResult> {
  demand(viewer, 'serviceTicket:assign');
  return write(viewer, { command: { name: 'serviceTicketAssignByRule', args: ids } }, async (tx) => {
    const candidates = await candidatesOf(tx);
    return assignEach(tx, ids, async (ticket) => {
      const chosen = choose(candidates, ticket);
      if (!chosen) throw new Refusal({ code: 'BLOCKED', message: 'serviceTicket.nobody' });
      const assigned = await assignOne(tx, ticket, chosen);
      chosen.open += 1;
      return assigned;
    });
  });
}

function choose(candidates: readonly Candidate[], { departmentId }: ServiceTicket): Candidate | undefined {
  const near = candidates.filter((candidate) => candidate.departmentId === departmentId);
  return near.sort((a, b) => a.open - b.open || a.id - b.id)[0];
}

/** Everybody within reach who may handle tickets and does not hand them out. */
async function candidatesOf(tx: WriteTransaction): Promise<Candidate[]> {
  const granted = (permission: string) => sql`EXISTS (SELECT 1 FROM user_roles ur JOIN role_grants g ON g.role_id = ur.role_id WHERE ur.user_id = t.id AND g.permission = ${permission})`;
  const rows = await tx.database.read<Candidate>(sql`SELECT t.id AS "id", t.department_id AS "departmentId",
      (SELECT COUNT(*) FROM service_tickets s WHERE s.owner_id = t.id AND s.status IN (${'ASSIGNED'}, ${'HANDLED'}) AND s.deleted_at IS NULL) AS "open"
    FROM users t WHERE t.active = ${true} AND ${scopeCondition(tx.viewer, 'user', 'serviceTicket:assign', 't')} AND ${scopeCondition(tx.viewer, 'user', 'user:read', 't')}
      AND ${granted('serviceTicket:handle')} AND NOT ${granted('serviceTicket:assign')}`);
  return rows.map((row) => ({ ...row, open: Number(row.open) }));
}
