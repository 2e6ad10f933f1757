import { type AssignmentCandidate, type AssignmentDecision, type AssignmentFacts, decide } from '@/domain/assignment-rule';
import { ASSIGNED_AND_OPEN } from '@/domain/service-ticket';
import { AssignmentRule } from '@/entities/assignment-rule';
import type { Database, DatabaseTransaction } from '../database/database';
import { and, join, raw, type Sql, sql, within } from '../database/sql';
import { isGranted } from '../role/granted';
import { scopeCondition } from '../scope';
import type { Viewer } from '../viewer';

type Reader = Database | DatabaseTransaction;

/** A rule with its pool. */
export type PlannedRule = AssignmentRule & { userIds: readonly number[]; departmentPath: string | null };

/** The rules in their order and everybody whom they may choose from. */
export interface AssignmentPlan {
  rules: readonly PlannedRule[];
  candidates: readonly AssignmentCandidate[];
}

/** Those to whom the viewer may give a ticket. */
export const withinReach = (viewer: Viewer): Sql =>
  and([scopeCondition(viewer, 'user', 'serviceTicket:assign', 't'), scopeCondition(viewer, 'user', 'user:read', 't')]);

/** The plan as it is now. `reach` says who may be chosen at all: a condition on users `t`. */
export async function loadPlan(reader: Reader, reach: Sql): Promise<AssignmentPlan> {
  return { rules: await rulesOf(reader), candidates: await candidatesOf(reader, reach) };
}

/** The plan of those rules alone that hand out at creation, whoever writes the ticket down; null where there are none. */
export async function loadPlanAtCreation(reader: Reader): Promise<AssignmentPlan | null> {
  const rules = (await rulesOf(reader)).filter(({ atCreation }) => atCreation);
  return rules.length ? { rules, candidates: await candidatesOf(reader, raw('1 = 1')) } : null;
}

async function rulesOf(reader: Reader): Promise<PlannedRule[]> {
  const shape = reader.shape(AssignmentRule);
  const rows = shape.hydrate(await reader.read<AssignmentRule & { departmentPath: string | null }>(sql`SELECT ${shape.select('t')}, d.path AS "departmentPath"
    FROM assignment_rules t LEFT JOIN departments d ON d.id = t.department_id WHERE t.active = ${true} ORDER BY t.position, t.id`));
  const users = await usersOf(reader, rows.map(({ id }) => id));
  return rows.map((rule) => ({ ...rule, userIds: users.get(rule.id) ?? [] })) as PlannedRule[];
}

/** The people whom rules name, by rule. */
export async function usersOf(reader: Reader, ruleIds: readonly number[]): Promise<Map<number, number[]>> {
  const named = await reader.read<{ ruleId: number; userId: number }>(
    sql`SELECT rule_id AS "ruleId", user_id AS "userId" FROM assignment_rule_users WHERE ${within(raw('rule_id'), ruleIds)} ORDER BY rule_id, user_id`);
  return new Map([...Map.groupBy(named, ({ ruleId }) => ruleId)].map(([ruleId, some]) => [ruleId, some.map(({ userId }) => userId)]));
}

/** Everybody active who may handle tickets, with how many open ones are theirs. */
async function candidatesOf(reader: Reader, reach: Sql): Promise<AssignmentCandidate[]> {
  const rows = await reader.read<Omit<AssignmentCandidate, 'handsOut'> & { handsOut: number }>(sql`SELECT t.id AS "id", t.department_id AS "departmentId", d.path AS "departmentPath",
      CASE WHEN ${isGranted('t.id', 'serviceTicket:assign')} THEN 1 ELSE 0 END AS "handsOut",
      (SELECT COUNT(*) FROM service_tickets s WHERE s.owner_id = t.id AND s.status IN (${join([...ASSIGNED_AND_OPEN])}) AND s.deleted_at IS NULL) AS "open"
    FROM users t JOIN departments d ON d.id = t.department_id WHERE t.active = ${true} AND ${reach} AND ${isGranted('t.id', 'serviceTicket:handle')}`);
  return rows.map((row) => ({ ...row, open: Number(row.open), handsOut: Boolean(Number(row.handsOut)) }));
}

/** What the rules ask of tickets: the region of the customer, the product line of the product. */
export async function factsOf(reader: Reader, ticketIds: readonly number[]): Promise<Map<number, AssignmentFacts>> {
  const rows = await reader.read<AssignmentFacts & { id: number }>(sql`SELECT t.id AS "id", t.type_id AS "typeId", t.department_id AS "departmentId", c.region_id AS "regionId", p.category_id AS "categoryId"
    FROM service_tickets t JOIN customers c ON c.id = t.customer_id LEFT JOIN products p ON p.id = t.product_id WHERE ${within(raw('t.id'), ticketIds)}`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who gets the next ticket; it counts among theirs from now on, so that many go to many. */
export function take({ rules, candidates }: AssignmentPlan, facts: AssignmentFacts | undefined): (AssignmentDecision<PlannedRule> & { open: number }) | null {
  const decision = facts && decide(rules, candidates, facts);
  if (!decision) return null;
  const { open } = decision.candidate;
  decision.candidate.open += 1;
  return { ...decision, open };
}
