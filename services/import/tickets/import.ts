import { type ImportPlan, PLAN_DEFAULTS } from '@/domain/import/plan';
import type { Sampled } from '@/domain/import/sampled';
import { suggestTicketMapping } from '@/domain/import/tickets/suggest';
import { bringInLine } from '../../service-ticket/bring-in-line';
import { insertTickets } from '../../service-ticket/insert-many';
import { reachOf } from '../../scope';
import type { Viewer } from '../../viewer';
import type { WriteTransaction } from '../../write-transaction';
import { grouped } from '../open-file';
import type { Outcome } from '../outcome';
import type { Row } from '../read/rows';
import type { Written } from '../search-backlog';
import type { DecidedRows, PreparedRows, Reader, RowImport, SubjectImport } from '../subject-import';
import { decideTicket, type TicketDecision } from './decide';
import { findStored } from './existing';
import { type PreparedTicket, prepareTicket } from './prepare';
import { ticketCell } from './preview-cell';
import { setUpTickets, type TicketSetup } from './setup';

/** Rows that are service tickets of another system. */
export const ticketImport: SubjectImport = {
  suggest: suggestedPlan,
  open: async (viewer, plan, file) => new TicketRows(await setUpTickets(viewer, plan, file)),
};

function suggestedPlan(viewer: Viewer, file: Sampled): ImportPlan {
  const mapping = suggestTicketMapping(file);
  const byExternalId = mapping.some(({ field }) => field === 'ticketCustomerExternalId');
  return {
    ...PLAN_DEFAULTS, subject: 'SERVICE_TICKETS', mapping, ownerId: viewer.userId, externalSource: 'import', customerSource: byExternalId ? 'import' : null,
    missingChoice: reachOf(viewer, 'dictionaryItem:create') ? 'CREATE' : 'LEAVE_EMPTY',
  };
}

class TicketRows implements RowImport {
  readonly groups = grouped;
  /** Key → line of rows that are certain to be dealt with. */
  private readonly settled = new Map<string, number>();

  constructor(private readonly setup: TicketSetup) {}

  prepare(rows: readonly Row[]): PreparedRows {
    const prepared = rows.map((row) => prepareTicket(this.setup, row));
    return { createMissing: () => this.setup.choices.createWanted(), decide: (reader) => this.decide(reader, prepared) };
  }

  private async decide(reader: Reader, prepared: readonly PreparedTicket[]): Promise<DecidedRows> {
    const { setup } = this;
    const stored = await findStored(reader, setup, prepared);
    const earlier = new Map(this.settled);
    const decisions = prepared.map((row) => {
      const decision = decideTicket(setup, stored, row, earlier);
      if (decision.act !== 'FAIL') earlier.set(row.key, row.line);
      return decision;
    });
    const decisionOf = new Map<Outcome, TicketDecision>(decisions.map((decision) => [decision, decision]));
    return {
      outcomes: decisions,
      write: (tx) => writeTickets(tx, decisions),
      settle: () => {
        for (const [key, line] of earlier) this.settled.set(key, line);
      },
      cellsOf: (outcome, chinese) => setup.columns.map((column) => ticketCell(setup, column, decisionOf.get(outcome) as TicketDecision, chinese)),
    };
  }
}

/** Writes what was decided: new tickets in bulk, changed ones one by one. */
async function writeTickets(tx: WriteTransaction, decisions: readonly TicketDecision[]): Promise<Written> {
  const tickets = await insertTickets(tx, decisions.flatMap(({ created }) => created ?? []));
  for (const { change } of decisions) if (change) await bringInLine(tx, change.known, change.customer, change.draft);
  return tickets.map((row) => ({ noun: 'serviceTicket' as const, row }));
}
