import { type CareRuleDraft, careRuleDraft, type CareRulePatch, careRulePatch, occasionProblems } from '@/domain/care-rule-input';
import { unknownWord } from '@/domain/care-message';
import { localDay } from '@/domain/plan-item';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { CareRule } from '@/entities/care-rule';
import { Department } from '@/entities/department';
import { demandChoices } from '../dictionary/choice';
import { type PageArgs, readPage, type Sort } from '../page';
import { demandReference } from '../reference';
import { removeRow } from '../remove';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

/** Field of a rule → code of the dictionary that it is chosen from. */
export const CARE_RULE_CHOICES = { gradeId: 'customer-grade' } as const;

/** Orders of the list of rules: each is an index. */
export const CARE_RULE_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { CREATED_AT: { property: 'createdAt' } };

/** What of a rule decides who is cared for, and when. */
const ESSENTIAL = ['feast', 'days', 'leadDays', 'gradeId', 'customerKind', 'departmentId', 'active'] as const satisfies readonly (keyof CareRule)[];

const CURRENCY = 'CNY';

/** One page of the rules. */
export const listCareRules = (viewer: Viewer, args: PageArgs & { sort: Sort }) => readPage<CareRule>(viewer, 'careRule', args);

/** Adds a rule, which cares for what comes from today on. */
export async function createCareRule(viewer: Viewer, input: CareRuleDraft): Promise<CareRule> {
  demand(viewer, 'careRule:create');
  const draft = checkedRule(careRuleDraft, input) as Partial<CareRule>;
  demandOccasion(draft as CareRule);
  demandChoices(viewer, CARE_RULE_CHOICES, draft);
  return write(viewer, { command: { name: 'careRuleCreate', args: input } }, async (tx) => {
    if (draft.departmentId) await demandReference(tx, Department, draft.departmentId, 'departmentId');
    return insertCareRule(tx, draft);
  });
}

/** Inserts an already validated rule within a running write. */
export const insertCareRule = (tx: WriteTransaction, draft: Partial<CareRule>): Promise<CareRule> =>
  tx.insert(CareRule, { leadDays: 0, channel: 'PHONE', approvalAbove: 0, active: true, ...draft, currency: CURRENCY, startsOn: localDay(new Date(tx.now)), lookedOn: null });

/** Changes a rule. One that is about others, or was off, begins anew: it does not make up for what is past. */
export async function updateCareRule(viewer: Viewer, id: number, version: number, input: CareRulePatch): Promise<CareRule> {
  const patch = checkedRule(careRulePatch, input) as Partial<CareRule>;
  return write(viewer, { command: { name: 'careRuleUpdate', args: [id, version, input] } }, async (tx) => {
    const rule = await tx.find(CareRule, id, 'careRule:update');
    const next = { ...rule, ...patch };
    demandOccasion(next);
    demandChoices(viewer, CARE_RULE_CHOICES, patch, rule);
    if (patch.departmentId && patch.departmentId !== rule.departmentId) await demandReference(tx, Department, patch.departmentId, 'departmentId');
    const anew = ESSENTIAL.some((field) => next[field] !== rule[field]);
    return tx.update(CareRule, rule, version, { ...patch, ...(anew ? { startsOn: localDay(new Date(tx.now)), lookedOn: null } : {}) });
  });
}

/** Deletes a rule that has made no task, for good; IN_USE afterwards: it is switched off then. */
export async function deleteCareRule(viewer: Viewer, id: number, version: number): Promise<CareRule> {
  return write(viewer, { command: { name: 'careRuleDelete', args: [id, version] } }, async (tx) => {
    const rule = await tx.find(CareRule, id, 'careRule:delete');
    await removeRow(tx, CareRule, rule, version, { nameZh: rule.nameZh, nameEn: rule.nameEn, occasion: rule.occasion });
    return rule;
  });
}

export function demandOccasion(rule: Pick<CareRule, 'occasion'> & Partial<Pick<CareRule, 'feast' | 'days'>>): void {
  const problems = occasionProblems(rule);
  if (problems.length) throw new Refusal(problems);
}

/** As `validated`, and a word that no message knows is named. */
export function checkedRule<T extends object>(schema: Parameters<typeof validated<T>>[0], input: T): T {
  try {
    return validated(schema, input);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.details.map((detail) =>
      detail.message === 'careRule.word' ? { ...detail, params: { word: unknownWord(String((input as Record<string, unknown>)[detail.field ?? ''])) ?? '' } } : detail));
  }
}
