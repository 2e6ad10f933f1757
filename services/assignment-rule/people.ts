import { Refusal } from '@/domain/refusal';
import { User } from '@/entities/user';
import { and, raw, sql, within } from '../database/sql';
import { isGranted } from '../role/granted';
import { scopeCondition } from '../scope';
import type { WriteTransaction } from '../write-transaction';
import { usersOf } from './plan';

/** The people whom a rule names. */
export const peopleOf = async (tx: WriteTransaction, ruleId: number): Promise<number[]> => (await usersOf(tx.database, [ruleId])).get(ruleId) ?? [];

/** Refuses people who are not there, whom the viewer may not see, or whose role handles no tickets. Who was disabled since is passed over when the rule is asked. */
export async function demandPeople(tx: WriteTransaction, userIds: readonly number[]): Promise<void> {
  if (userIds.length === 0) return;
  const known = await tx.select(User, and([within(raw('t.id'), userIds), scopeCondition(tx.viewer, 'user', 'user:read', 't'), isGranted('t.id', 'serviceTicket:handle')]));
  if (known.length < new Set(userIds).size) throw new Refusal({ code: 'VALIDATION', message: 'serviceTicket.notHandler', field: 'userIds' });
}

/** Puts these people in place of the ones before, and writes down who they are where that changes. */
export async function replacePeople(tx: WriteTransaction, ruleId: number, userIds: readonly number[]): Promise<void> {
  const before = await peopleOf(tx, ruleId);
  const after = [...new Set(userIds)].sort((a, b) => a - b);
  if (before.join() === after.join()) return;
  await tx.database.execute(sql`DELETE FROM assignment_rule_users WHERE rule_id = ${ruleId}`);
  for (const userId of after) await tx.database.execute(sql`INSERT INTO assignment_rule_users (rule_id, user_id) VALUES (${ruleId}, ${userId})`);
  tx.note('assignmentRule', ruleId, 'people', { people: await namesOf(tx, before) }, { people: await namesOf(tx, after) });
}

async function namesOf(tx: WriteTransaction, userIds: readonly number[]): Promise<string | null> {
  const users = userIds.length ? await tx.select(User, within(raw('t.id'), userIds)) : [];
  return users.map(({ name }) => name).join(', ') || null;
}
