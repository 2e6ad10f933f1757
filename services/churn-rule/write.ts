import { CHURN_RULE_DEFAULT, scopeKeyOf } from '@/domain/churn-rule';
import { type ChurnRuleDraft, churnRuleDraft, type ChurnRulePatch, churnRulePatch } from '@/domain/churn-rule-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { ChurnRule } from '@/entities/churn-rule';
import { sql } from '../database/sql';
import { demandChoices } from '../dictionary/choice';
import { type PageArgs, readPage, type Sort } from '../page';
import { removeRow } from '../remove';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

/** Field of a rule → code of the dictionary that it is chosen from. */
export const CHURN_RULE_CHOICES = { gradeId: 'customer-grade', categoryId: 'product-category' } as const;

/** Orders of the list of rules: each is an index. */
export const CHURN_RULE_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { CREATED_AT: { property: 'createdAt' } };

/** One page of the rules. */
export const listChurnRules = (viewer: Viewer, args: PageArgs & { sort: Sort }) => readPage<ChurnRule>(viewer, 'churnRule', args);

/** Adds a rule; there is one at most for each grade, product line or both. */
export async function createChurnRule(viewer: Viewer, input: ChurnRuleDraft): Promise<ChurnRule> {
  demand(viewer, 'churnRule:create');
  const draft = validated(churnRuleDraft, input);
  demandChoices(viewer, CHURN_RULE_CHOICES, draft);
  return write(viewer, { command: { name: 'churnRuleCreate', args: input } }, (tx) => insertChurnRule(tx, draft));
}

/** Inserts an already validated rule within a running write. */
export async function insertChurnRule(tx: WriteTransaction, draft: ChurnRuleDraft): Promise<ChurnRule> {
  const scope = { gradeId: draft.gradeId ?? null, categoryId: draft.categoryId ?? null };
  await demandFree(tx, scope, 0);
  return tx.insert(ChurnRule, { minGaps: CHURN_RULE_DEFAULT.minGaps, active: true, ...draft, ...scope, scopeKey: scopeKeyOf(scope) });
}

/** Changes a rule; the next scan goes by it. */
export async function updateChurnRule(viewer: Viewer, id: number, version: number, input: ChurnRulePatch): Promise<ChurnRule> {
  const patch = validated(churnRulePatch, input) as Partial<ChurnRule>;
  return write(viewer, { command: { name: 'churnRuleUpdate', args: [id, version, input] } }, async (tx) => {
    const rule = await tx.find(ChurnRule, id, 'churnRule:update');
    demandChoices(viewer, CHURN_RULE_CHOICES, patch, rule);
    const next = { ...rule, ...patch };
    await demandFree(tx, next, id);
    return tx.update(ChurnRule, rule, version, { ...patch, scopeKey: scopeKeyOf(next) });
  });
}

/** Deletes a rule for good; the cases that it opened keep what they were opened for. */
export async function deleteChurnRule(viewer: Viewer, id: number, version: number): Promise<ChurnRule> {
  demand(viewer, 'churnRule:delete');
  return write(viewer, { command: { name: 'churnRuleDelete', args: [id, version] } }, async (tx) => {
    const rule = await tx.find(ChurnRule, id, 'churnRule:delete');
    const { gradeId, categoryId, windowDays } = rule;
    await removeRow(tx, ChurnRule, rule, version, { gradeId, categoryId, windowDays });
    return rule;
  });
}

async function demandFree(tx: WriteTransaction, scope: Pick<ChurnRule, 'gradeId' | 'categoryId'>, exceptId: number): Promise<void> {
  const [taken] = await tx.select(ChurnRule, sql`t.scope_key = ${scopeKeyOf(scope)} AND t.id <> ${exceptId}`);
  if (taken) throw new Refusal({ code: 'DUPLICATE', message: 'churnRule.taken', field: scope.categoryId === null ? 'gradeId' : 'categoryId' });
}
