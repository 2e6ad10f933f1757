import { type CareReason, careReason, type CareSubmission, careSubmission } from '@/domain/care-task-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { CareTask } from '@/entities/care-task';
import { demandBudget, holdRule } from '../care-rule/budget';
import { transition } from '../transition';
import type { Viewer } from '../viewer';

/** Puts the cost of a task before a supervisor: what is given, and what it is to cost. */
export async function submitCareTask(viewer: Viewer, id: number, version: number, input: CareSubmission): Promise<CareTask> {
  return transition<CareTask>(viewer, CareTask, {
    id, version, step: 'submit', input: { ...input },
    patch: (_, task) => {
      const { gift, cost } = validated(careSubmission, input);
      return { gift, plannedCost: cost ?? task.plannedCost, submittedById: viewer.userId, decidedById: null, decidedAt: null, rejectReason: null };
    },
  });
}

/** Lets the cost of a task pass, where the budget of the rule's year has room for it. Nobody approves what they submitted themselves. */
export async function approveCareTask(viewer: Viewer, id: number, version: number): Promise<CareTask> {
  return transition<CareTask>(viewer, CareTask, {
    id, version, step: 'approve',
    patch: async (tx, task) => {
      demandOtherThanSubmitter(viewer, task);
      const rule = await holdRule(tx, task.ruleId);
      await demandBudget(tx, rule, { dueOn: task.dueOn, amount: task.plannedCost ?? 0 });
      return { decidedById: viewer.userId, decidedAt: tx.now };
    },
  });
}

/** Turns the cost of a task down, with a reason. */
export async function rejectCareTask(viewer: Viewer, id: number, version: number, input: CareReason): Promise<CareTask> {
  return transition<CareTask>(viewer, CareTask, {
    id, version, step: 'reject', reason: input.reason, input: { ...input },
    patch: (tx) => ({ rejectReason: validated(careReason, input).reason, decidedById: viewer.userId, decidedAt: tx.now }),
  });
}

/** Lets a task go; the reason stays on the record. */
export async function skipCareTask(viewer: Viewer, id: number, version: number, input: CareReason): Promise<CareTask> {
  return transition<CareTask>(viewer, CareTask, {
    id, version, step: 'skip', reason: input.reason, input: { ...input },
    patch: (tx) => ({ skipReason: validated(careReason, input).reason, completedAt: tx.now }),
  });
}

function demandOtherThanSubmitter(viewer: Viewer, task: CareTask): void {
  if (task.submittedById === null || task.submittedById !== viewer.userId) return;
  throw new Refusal({ code: 'BLOCKED', message: 'careTask.ownSubmission' }, task);
}
