import { isClosed } from '@/domain/care-channel';
import { asksQuestions } from '@/domain/care-rule';
import { isApproved, needsApproval } from '@/domain/care-task';
import { type CareCompletion, careCompletion } from '@/domain/care-task-input';
import { fromMinor } from '@/domain/money';
import { Refusal } from '@/domain/refusal';
import { dayBegins } from '@/domain/reminder';
import { answerProblems, keptAnswers, lowestScore } from '@/domain/visit-sheet';
import { validated } from '@/domain/validation';
import type { CareRule } from '@/entities/care-rule';
import { CareTask } from '@/entities/care-task';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { VisitSheet } from '@/entities/visit-sheet';
import { demandBudget, holdRule } from '../care-rule/budget';
import { sql } from '../database/sql';
import { addInteraction } from '../interaction/log';
import { demandReference } from '../reference';
import { transition } from '../transition';
import type { Viewer } from '../viewer';
import { questionsOf } from '../visit-sheet';
import type { WriteTransaction } from '../write-transaction';

/** Writes down what came of a task, and the dealing with the customer that it was, in one transaction. */
export async function completeCareTask(viewer: Viewer, id: number, version: number, input: CareCompletion): Promise<CareTask> {
  return transition<CareTask>(viewer, CareTask, {
    id, version, step: 'complete', input: { ...input },
    patch: (tx, task) => completionOf(tx, task, input),
  });
}

/** What a completion writes on the task, with the dealing that it is written down as. */
export async function completionOf(tx: WriteTransaction, task: CareTask, input: CareCompletion): Promise<Partial<CareTask>> {
  const done = validated(careCompletion, input);
  const customer = await tx.find(Customer, task.customerId, 'interaction:create');
  const channel = done.channel ?? task.channel;
  const contactId = await demandOpen(tx, task, channel);
  const rule = await holdRule(tx, task.ruleId);
  const cost = await demandCost(tx, task, rule, done.cost ?? null);
  const sheet = await filledSheet(tx, task, done);
  const next = done.nextContactOn ? { nextContactAt: dayBegins(done.nextContactOn).toISOString() } : {};
  const title = tx.viewer.locale === 'en' ? rule.nameEn : rule.nameZh;
  const interaction = await addInteraction(tx, customer.id, { channel, title, detail: done.result, contactId, ...next });
  return { ...sheet, channel, cost, result: done.result, nextContactOn: done.nextContactOn ?? null, completedAt: tx.now, interactionId: interaction.id };
}

/** Refuses a channel that the contact has closed by now; answers who was reached, null where that contact is gone. */
async function demandOpen(tx: WriteTransaction, task: CareTask, channel: CareTask['channel']): Promise<number | null> {
  if (task.contactId === null) return null;
  const [contact] = await tx.select(Contact, sql`t.id = ${task.contactId}`);
  if (contact && isClosed(channel, contact)) throw new Refusal({ code: 'BLOCKED', message: 'careTask.optedOut', field: 'channel', params: { name: contact.name } }, task);
  return contact && contact.deletedAt === null ? contact.id : null;
}

/** What it cost: what was approved, or so little that nobody has to, and within the budget. */
async function demandCost(tx: WriteTransaction, task: CareTask, rule: CareRule, given: number | null): Promise<number | null> {
  const approved = isApproved(task.status) ? (task.plannedCost ?? 0) : 0;
  const cost = given ?? (isApproved(task.status) ? task.plannedCost : null);
  if (cost === null || cost === 0) return cost;
  if (cost > approved && needsApproval(cost, rule.approvalAbove)) {
    const params = { amount: fromMinor(Math.max(approved, rule.approvalAbove)) };
    throw new Refusal({ code: 'BLOCKED', message: 'careTask.needsApproval', field: 'cost', params }, task);
  }
  await demandBudget(tx, rule, { dueOn: task.dueOn, amount: cost, released: approved });
  return cost;
}

type Filled = Pick<CareTask, 'visitSheetId' | 'answers' | 'lowestScore'>;

/** The answers of a return visit, with the version of the sheet that they are to; what else was asked on another occasion is kept as well. */
async function filledSheet(tx: WriteTransaction, task: CareTask, { visitSheetId, answers }: CareCompletion): Promise<Filled> {
  if (!visitSheetId) {
    if (asksQuestions(task.occasion) || answers?.length) throw new Refusal({ code: 'VALIDATION', message: 'validation.required', field: 'visitSheetId' });
    return { visitSheetId: null, answers: null, lowestScore: null };
  }
  // Any version: a form that was open when the questions changed is still worth its answers.
  const questions = questionsOf(await demandReference(tx, VisitSheet, visitSheetId, 'visitSheetId'));
  const problems = answerProblems(questions, answers ?? []);
  if (problems.length) throw new Refusal(problems);
  const kept = keptAnswers(questions, answers ?? []);
  return { visitSheetId, answers: JSON.stringify(kept), lowestScore: lowestScore(kept) };
}
