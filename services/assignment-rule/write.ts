import { type AssignmentRuleDraft, assignmentRuleDraft, type AssignmentRulePatch, assignmentRulePatch } from '@/domain/assignment-rule-input';
import { SERVICE_TYPES } from '@/domain/dictionary-services';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { AssignmentRule } from '@/entities/assignment-rule';
import { sql } from '../database/sql';
import { demandDepartment } from '../department/create';
import { demandChoices } from '../dictionary/choice';
import { type PageArgs, readPage, type Sort } from '../page';
import { removeRow } from '../remove';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { demandPeople, peopleOf, replacePeople } from './people';

const CHOICES = { typeId: SERVICE_TYPES, regionId: 'region', categoryId: 'product-category' };

/** Orders of the list of rules: each is an index. */
export const ASSIGNMENT_RULE_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { POSITION: { property: 'position' } };

/** One page of the rules. */
export const listAssignmentRules = (viewer: Viewer, args: PageArgs & { sort: Sort }) => readPage<AssignmentRule>(viewer, 'assignmentRule', args);

/** Adds a rule; it is asked last unless its place is given. */
export async function createAssignmentRule(viewer: Viewer, input: AssignmentRuleDraft): Promise<AssignmentRule> {
  demand(viewer, 'assignmentRule:create');
  const draft = validated(assignmentRuleDraft, input);
  demandChoices(viewer, CHOICES, draft);
  return write(viewer, { command: { name: 'assignmentRuleCreate', args: input } }, (tx) => insertAssignmentRule(tx, draft));
}

/** Inserts an already validated rule within a running write. */
export async function insertAssignmentRule(tx: WriteTransaction, { userIds = [], position, ...draft }: AssignmentRuleDraft): Promise<AssignmentRule> {
  await demandPool(tx, draft.departmentId ?? null, userIds);
  const others = await inOrder(tx);
  const place = Math.min(position ?? others.length + 1, others.length + 1);
  const rule = await tx.insert(AssignmentRule, { atCreation: false, active: true, ...(draft as Partial<AssignmentRule>), position: place });
  await replacePeople(tx, rule.id, userIds);
  await renumber(tx, others.toSpliced(place - 1, 0, rule));
  return rule;
}

/** Changes a rule; tickets that were handed out stay where they are. */
export async function updateAssignmentRule(viewer: Viewer, id: number, version: number, input: AssignmentRulePatch): Promise<AssignmentRule> {
  const { userIds, position, ...patch } = validated(assignmentRulePatch, input);
  return write(viewer, { command: { name: 'assignmentRuleUpdate', args: [id, version, input] } }, async (tx) => {
    const rule = await tx.find(AssignmentRule, id, 'assignmentRule:update');
    demandChoices(viewer, CHOICES, patch, rule);
    const next = { ...rule, ...(patch as Partial<AssignmentRule>) };
    await demandPool(tx, next.departmentId, userIds ?? (await peopleOf(tx, id)), rule.departmentId);
    const others = (await inOrder(tx)).filter((other) => other.id !== id);
    const place = Math.min(position ?? rule.position, others.length + 1);
    const changed = await tx.update(AssignmentRule, rule, version, { ...(patch as Partial<AssignmentRule>), position: place });
    if (userIds) await replacePeople(tx, id, userIds);
    await renumber(tx, others.toSpliced(place - 1, 0, changed));
    return changed;
  });
}

/** Deletes a rule for good; the others move up. */
export async function deleteAssignmentRule(viewer: Viewer, id: number, version: number): Promise<AssignmentRule> {
  demand(viewer, 'assignmentRule:delete');
  return write(viewer, { command: { name: 'assignmentRuleDelete', args: [id, version] } }, async (tx) => {
    const rule = await tx.find(AssignmentRule, id, 'assignmentRule:delete');
    const { name, typeId, regionId, categoryId, departmentId } = rule;
    await removeRow(tx, AssignmentRule, rule, version, { name, typeId, regionId, categoryId, departmentId });
    await renumber(tx, await inOrder(tx));
    return rule;
  });
}

/** A department or people, not both and not neither. */
async function demandPool(tx: WriteTransaction, departmentId: number | null, userIds: readonly number[], currentId: number | null = null): Promise<void> {
  if ((departmentId === null) === (userIds.length === 0)) throw new Refusal({ code: 'VALIDATION', message: 'assignmentRule.pool', field: 'departmentId' });
  if (departmentId !== null && departmentId !== currentId) await demandDepartment(tx, departmentId, 'departmentId');
  await demandPeople(tx, userIds);
}

const inOrder = (tx: WriteTransaction): Promise<AssignmentRule[]> => tx.select(AssignmentRule, sql`1 = 1 ORDER BY t.position, t.id`);

async function renumber(tx: WriteTransaction, rules: readonly AssignmentRule[]): Promise<void> {
  for (const [place, rule] of rules.entries()) if (rule.position !== place + 1) await tx.update(AssignmentRule, rule, rule.version, { position: place + 1 });
}
