import { firstRows, raw, type Sql, sql } from '../database/sql';
import type { Viewer } from '../viewer';

/** How often something stayed somewhere, and how long on average. */
export interface Dwell {
  stays: number;
  /** Null where nothing ever stayed there. */
  averageSeconds: number | null;
}

/** Where an opportunity was, from when to when. */
export interface Stay {
  status: string;
  stageId: number | null;
  since: string;
  /** Null while it is still there. */
  until: string | null;
  /** Who brought it there; null for the product itself. */
  actorId: number | null;
  reason: string | null;
}

interface Move {
  recordId: number;
  after: string | null;
  changedAt: string | Date;
  actorId: number | null;
  reason: string | null;
}

// Only what moves through states or stages: the ledger tells much more of an opportunity.
const MOVES = raw("(c.action = 'create' OR c.action = 'assign' OR c.action = 'move' OR c.action = 'succeed' OR c.action = 'fail' OR c.action = 'reopen')");

/** The way of one opportunity through states and stages, oldest first, as the ledger tells it. The viewer has to have read it. */
export async function staysOf(viewer: Viewer, opportunityId: number): Promise<Stay[]> {
  const moves = await viewer.db.read<Move>(sql`SELECT c.record_id AS "recordId", c.after AS "after", c.changed_at AS "changedAt", c.actor_id AS "actorId",
      c.reason AS "reason"
    FROM changes c WHERE c.noun = ${'opportunity'} AND c.record_id = ${opportunityId} AND ${MOVES} ORDER BY c.id`);
  return waysOf(moves).get(opportunityId) ?? [];
}

/** Averages are taken over so many opportunities, those that moved last: how long it takes today, and not ten years ago. */
const DWELL_SAMPLE = 5_000;

/**
 * How long the latest of the opportunities that the condition on `t` names stayed in each state and stage: `ASSIGNED`, `stage 12` → dwell. Stays that go
 * on count up to now.
 */
export async function dwellOf(viewer: Viewer, where: Sql): Promise<Map<string, Dwell>> {
  const { top, limit } = firstRows(viewer.db.dialect, DWELL_SAMPLE);
  const moves = await viewer.db.readForReport<Move>(sql`SELECT c.record_id AS "recordId", c.after AS "after", c.changed_at AS "changedAt",
      c.actor_id AS "actorId", NULL AS "reason"
    FROM changes c WHERE c.noun = ${'opportunity'} AND ${MOVES} AND c.record_id IN (
      SELECT ${top}t.id AS id FROM opportunities t WHERE ${where} ORDER BY t.updated_at DESC, t.id DESC${limit}) ORDER BY c.record_id, c.id`);
  const totals = new Map<string, { stays: number; ms: number }>();
  const now = Date.now();
  const add = (key: string, since: string, until: string | null) => {
    const total = totals.get(key) ?? { stays: 0, ms: 0 };
    totals.set(key, { stays: total.stays + 1, ms: total.ms + (until ? Date.parse(until) : now) - Date.parse(since) });
  };
  for (const stays of waysOf(moves).values()) {
    for (const { status, since, until } of statesOf(stays)) add(status, since, until);
    for (const { stageId, since, until } of stays) if (stageId !== null) add(`stage ${stageId}`, since, until);
  }
  return new Map([...totals].map(([key, { stays, ms }]) => [key, { stays, averageSeconds: Math.round(ms / stays / 1000) }]));
}

function waysOf(moves: readonly Move[]): Map<number, Stay[]> {
  const ways = new Map<number, Stay[]>();
  for (const { recordId, after, changedAt, actorId, reason } of moves) {
    const stays = ways.get(recordId) ?? [];
    ways.set(recordId, stays);
    const told = JSON.parse(after ?? '{}') as { status?: string; stageId?: number | null };
    const last = stays.at(-1);
    const since = new Date(changedAt).toISOString();
    const status = told.status ?? last?.status;
    if (!status) continue;
    if (last) last.until = since;
    // Outside the development there is no stage; an opportunity that is opened again is where it was.
    const stageId = told.stageId === undefined ? (stays.findLast((stay) => stay.stageId !== null)?.stageId ?? null) : told.stageId;
    stays.push({ status, stageId: status === 'ASSIGNED' ? stageId : null, since, until: null, actorId, reason });
  }
  return ways;
}

/** Stays in the stages of one state are one stay in the state. */
function statesOf(stays: readonly Stay[]): Stay[] {
  const states: Stay[] = [];
  for (const stay of stays) {
    const last = states.at(-1);
    if (last?.status === stay.status) last.until = stay.until;
    else states.push({ ...stay });
  }
  return states;
}
