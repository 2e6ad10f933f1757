import type { SlaState } from '@/domain/sla';
import type { PromiseKind, PromiseOutcome } from '@/domain/ticket-clock';
import { or, raw, type Sql, sql } from '../database/sql';
import type { TicketFilter } from './list';

const COLUMNS: Record<PromiseKind, { outcome: string; dueAt: string }> = {
  RESPONSE: { outcome: 't.answer_outcome', dueAt: 't.response_due_at' }, RESOLUTION: { outcome: 't.resolution_outcome', dueAt: 't.resolution_due_at' },
};

/** That a promise of ticket `t` has come to this by an instant: the same as outcomeBy of domain/ticket-clock. */
export function hasOutcome(kind: PromiseKind, wanted: PromiseOutcome, now: Date): Sql {
  const [outcome, dueAt] = [raw(COLUMNS[kind].outcome), raw(COLUMNS[kind].dueAt)];
  if (wanted === 'KEPT') return sql`${outcome} = ${'KEPT'}`;
  if (wanted === 'BROKEN') return sql`(${outcome} = ${'BROKEN'} OR (${outcome} = ${'OPEN'} AND ${dueAt} < ${now}))`;
  return sql`(${outcome} = ${'OPEN'} AND (${dueAt} IS NULL OR ${dueAt} >= ${now}))`;
}

const WAITS = raw("t.sla_due_at IS NULL AND t.waiting_since_at IS NOT NULL AND t.resolution_outcome = 'OPEN'");
const DONE = raw("t.sla_due_at IS NULL AND (t.waiting_since_at IS NULL OR t.resolution_outcome IS NULL OR t.resolution_outcome <> 'OPEN')");
const BROKE = raw("(t.answer_outcome = 'BROKEN' OR t.resolution_outcome = 'BROKEN')");
const KEPT = raw("(t.answer_outcome = 'KEPT' OR t.resolution_outcome = 'KEPT')");
const KEPT_ALL = raw("(t.answer_outcome IS NULL OR t.answer_outcome <> 'BROKEN') AND (t.resolution_outcome IS NULL OR t.resolution_outcome <> 'BROKEN')");

/** That ticket `t` stands so at an instant: the same as ticketSla of domain/ticket-clock. */
function standsAs(state: SlaState, now: Date): Sql {
  const conditions: Record<SlaState, () => Sql> = {
    BREACHED: () => sql`t.sla_due_at < ${now}`,
    AT_RISK: () => sql`t.sla_due_at >= ${now} AND t.sla_warn_at <= ${now}`,
    ON_TRACK: () => sql`t.sla_due_at >= ${now} AND (t.sla_warn_at IS NULL OR t.sla_warn_at > ${now})`,
    PAUSED: () => WAITS,
    MISSED: () => sql`${DONE} AND ${BROKE}`,
    MET: () => sql`${DONE} AND ${KEPT} AND ${KEPT_ALL}`,
  };
  return conditions[state]();
}

/** What a filter says of promises, as conditions on ticket `t`. */
export function slaConditions({ sla, answerOutcome, resolutionOutcome }: TicketFilter): Sql[] {
  const now = new Date();
  return [
    ...(sla ? [or(sla.map((state) => standsAs(state, now)))] : []),
    ...(answerOutcome ? [or(answerOutcome.map((wanted) => hasOutcome('RESPONSE', wanted, now)))] : []),
    ...(resolutionOutcome ? [or(resolutionOutcome.map((wanted) => hasOutcome('RESOLUTION', wanted, now)))] : []),
  ];
}
