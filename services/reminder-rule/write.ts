import { Refusal } from '@/domain/refusal';
import { type ReminderRuleDraft, reminderRuleDraft, type ReminderRulePatch, reminderRulePatch } from '@/domain/reminder-rule-input';
import { validated } from '@/domain/validation';
import { ReminderRule } from '@/entities/reminder-rule';
import { sql } from '../database/sql';
import { type PageArgs, readPage, type Sort } from '../page';
import { removeRow } from '../remove';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

/** Orders of the list of rules: each is an index. */
export const REMINDER_RULE_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { CREATED_AT: { property: 'createdAt' } };

/** One page of the rules. */
export const listRules = (viewer: Viewer, args: PageArgs & { sort: Sort }) => readPage<ReminderRule>(viewer, 'reminderRule', args);

/** Adds a rule, which reminds of what comes due from now on. */
export async function createRule(viewer: Viewer, input: ReminderRuleDraft): Promise<ReminderRule> {
  demand(viewer, 'reminderRule:create');
  const draft = validated(reminderRuleDraft, input) as Partial<ReminderRule>;
  demandQuietHours(draft);
  return write(viewer, { command: { name: 'reminderRuleCreate', args: input } }, (tx) => insertRule(tx, draft));
}

export async function insertRule(tx: WriteTransaction, draft: Partial<ReminderRule>): Promise<ReminderRule> {
  return tx.insert(ReminderRule, { audience: 'OWNER', dailyMail: false, active: true, ...draft, ...(await fromNow(tx)) });
}

/** Changes a rule. One that watches another date, another time or was off begins anew: it does not make up for what is past. */
export async function updateRule(viewer: Viewer, id: number, version: number, input: ReminderRulePatch): Promise<ReminderRule> {
  const patch = validated(reminderRulePatch, input) as Partial<ReminderRule>;
  return write(viewer, { command: { name: 'reminderRuleUpdate', args: [id, version, input] } }, async (tx) => {
    const rule = await tx.find(ReminderRule, id, 'reminderRule:update');
    const next = { ...rule, ...patch };
    demandQuietHours(next);
    const anew = next.source !== rule.source || next.offsetMinutes !== rule.offsetMinutes || next.active !== rule.active;
    return tx.update(ReminderRule, rule, version, { ...patch, ...(anew ? await fromNow(tx) : {}) });
  });
}

/** Deletes a rule for good, and with it what it reminded of. */
export async function deleteRule(viewer: Viewer, id: number, version: number): Promise<ReminderRule> {
  demand(viewer, 'reminderRule:delete');
  return write(viewer, { command: { name: 'reminderRuleDelete', args: [id, version] } }, async (tx) => {
    const rule = await tx.find(ReminderRule, id, 'reminderRule:delete');
    await tx.database.execute(sql`DELETE FROM reminders WHERE rule_id = ${id}`);
    await removeRow(tx, ReminderRule, rule, version, { nameZh: rule.nameZh, nameEn: rule.nameEn, source: rule.source, offsetMinutes: rule.offsetMinutes });
    return rule;
  });
}

async function fromNow(tx: WriteTransaction): Promise<Pick<ReminderRule, 'watchedUntil' | 'watchedChange'>> {
  const [row] = await tx.database.read<{ newest: number | null }>(sql`SELECT MAX(id) AS "newest" FROM changes`);
  return { watchedUntil: tx.now, watchedChange: Number(row?.newest ?? 0) };
}

function demandQuietHours({ quietFrom, quietTo }: Partial<ReminderRule>): void {
  if (Boolean(quietFrom) === Boolean(quietTo)) return;
  throw new Refusal({ code: 'VALIDATION', message: 'validation.required', field: quietFrom ? 'quietTo' : 'quietFrom' });
}
