import type { Database as SqliteFile } from 'better-sqlite3';
import { Random } from '../demo-data/random';
import type { Company } from './dataset';
import { inserter, type Row } from './rows';

const DAY_MS = 86_400_000;
const START = Date.parse('2023-01-01T00:00:00Z');
const SPAN_DAYS = 1_300;
const instant = (time: number) => new Date(time).toISOString();

/** Opportunities in every state with their way through it in the ledger, past services and search. */
export function fillOpportunities(file: SqliteFile, count: number, { owners, items }: Company): string {
  const random = new Random(11);
  const stages = items('opportunity-stage');
  const reasons = items('fail-reason');
  const opportunity = (id: number): { row: Row; moves: Row[] } => {
    const owner = random.pick(owners);
    const status = random.weighted({ UNASSIGNED: 15, ASSIGNED: 45, SUCCEEDED: 25, FAILED: 15 });
    const created = START + random.int(0, SPAN_DAYS) * DAY_MS + random.int(0, DAY_MS);
    const assigned = created + random.int(1, 5) * DAY_MS;
    const closed = assigned + random.int(10, 90) * DAY_MS;
    const stage = status === 'UNASSIGNED' ? null : random.pick(stages);
    const final = status === 'SUCCEEDED' || status === 'FAILED';
    const updated = final ? closed : stage ? assigned : created;
    const move = (action: string, at: number, after: object): Row => ({
      noun: 'opportunity', record_id: id, action, after: JSON.stringify(after), changed_at: instant(at), actor_id: owner.id,
    });
    return {
      row: {
        id, version: 1, created_at: instant(created), updated_at: instant(updated), created_by_id: owner.id, number: `SJ-B${id}`, status, title: `商机 ${id}`,
        customer_kind: 'ORGANISATION', customer_name: `客户 ${id % 90_000}`, description: '', success_rate: random.int(0, 10) * 10, amount: random.int(1, 9_000) * 1_000_000,
        currency: 'CNY', expected_close_on: random.chance(0.05) ? null : instant(created + random.int(30, 200) * DAY_MS).slice(0, 10), owner_id: owner.id, department_id: owner.departmentId,
        assigned_at: stage ? instant(assigned) : null, stage_id: stage, stage_since: stage ? instant(assigned) : null, closed_at: final ? instant(closed) : null,
        fail_reason_id: status === 'FAILED' ? random.pick(reasons) : null, open_items: 0,
      },
      moves: [
        move('create', created, { status: 'UNASSIGNED' }),
        ...(stage ? [move('assign', assigned, { status: 'ASSIGNED', stageId: stage })] : []),
        ...(final ? [move(status === 'FAILED' ? 'fail' : 'succeed', closed, { status })] : []),
      ],
    };
  };
  const sample = opportunity(1);
  const insert = inserter(file, 'opportunities', Object.keys(sample.row));
  const change = inserter(file, 'changes', Object.keys(sample.moves[0] as Row));
  let moves = 0;
  file.transaction(() => {
    for (let id = 1; id <= count; id += 1) {
      const made = opportunity(id);
      insert(made.row);
      for (const move of made.moves) change(move);
      moves += made.moves.length;
    }
  })();
  return `${count} opportunities, ${moves} changes`;
}
