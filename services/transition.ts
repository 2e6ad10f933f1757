import { Refusal } from '@/domain/refusal';
import { transitionNamed, type Workflow, whyNot } from '@/domain/workflow';
import { churnCaseWorkflow } from '@/domain/churn-case';
import { careTaskWorkflow } from '@/domain/care-task';
import { customerWorkflow } from '@/domain/customer';
import { importWorkflow } from '@/domain/import-batch';
import { leadWorkflow } from '@/domain/lead';
import { opportunityWorkflow } from '@/domain/opportunity';
import { orderWorkflow } from '@/domain/order';
import { serviceTicketWorkflow } from '@/domain/service-ticket';
import { unitWorkflow } from '@/domain/unit';
import { type EntityClass, nounMeta } from '@/entities/noun';
import { holdRecord } from './exclusive';
import { write } from './write';
import type { WriteTransaction } from './write-transaction';
import type { Viewer } from './viewer';

/** Every process of the product, by its noun. */
export const WORKFLOWS = {
  churnCase: churnCaseWorkflow,
  careTask: careTaskWorkflow,
  customer: customerWorkflow,
  importBatch: importWorkflow,
  lead: leadWorkflow,
  opportunity: opportunityWorkflow,
  order: orderWorkflow,
  serviceTicket: serviceTicketWorkflow,
  unit: unitWorkflow,
} satisfies Record<string, Workflow<string, { status: string }>>;

export interface TransitionRequest<T> {
  id: number;
  version: number;
  step: string;
  /** Why; kept with the change. */
  reason?: string | null;
  /** The step's typed input, for its requirements. */
  input?: Record<string, unknown>;
  /** What else the step writes on the record. */
  patch?: (tx: WriteTransaction, row: T) => Promise<Partial<T>> | Partial<T>;
  /** What follows from the step elsewhere, in the same transaction. */
  after?: (tx: WriteTransaction, row: T) => Promise<void>;
}

type Processed = { id: number; version: number; status: string };

/** Takes a record one step through its process. The only writer of any `status`. */
export async function transition<T extends Processed>(viewer: Viewer, entity: EntityClass<T>, request: TransitionRequest<T>): Promise<T> {
  const { noun } = nounMeta(entity);
  const { name, permission } = stepOf(entity, request.step);
  const command = { name: `${noun}.${name}`, args: [request.id, request.version, request.input ?? null] };
  return write(viewer, { command, reason: request.reason ?? null }, async (tx) => {
    await holdRecord(tx.database, noun, request.id);
    const row = await tx.find<T>(entity, request.id, permission);
    return takeStep(tx, entity, row, request);
  });
}

/** The step itself, within a running write and on a record that the step's permission was asked for. */
export async function takeStep<T extends Processed>(tx: WriteTransaction, entity: EntityClass<T>, row: T, request: Omit<TransitionRequest<T>, 'id'>): Promise<T> {
  const step = stepOf(entity, request.step);
  const blocked = whyNot(step, row, tx.viewer.userId);
  if (blocked) throw new Refusal({ code: blocked === 'transition.state' ? 'INVALID_TRANSITION' : 'BLOCKED', message: blocked }, row);
  demandInput(step.requires, request.input ?? {});
  const patch = { ...(await request.patch?.(tx, row)), status: step.to } as Partial<T>;
  const taken = await tx.update(entity, row, request.version, patch, step.name, request.reason ?? undefined);
  await request.after?.(tx, taken);
  return taken;
}

/**
 * The same step for many records at once, by few statements: for what the product does by itself. Those that the step is not open to are left out; the caller
 * holds the rows, so that nobody changes them meanwhile.
 */
export async function takeStepTogether<T extends Processed>(tx: WriteTransaction, entity: EntityClass<T>, rows: readonly T[], name: string): Promise<T[]> {
  const step = stepOf(entity, name);
  return tx.updateTogether(entity, rows.filter((row) => whyNot(step, row, tx.viewer.userId) === null), { status: step.to } as Partial<T>, step.name);
}

function stepOf<T extends Processed>(entity: EntityClass<T>, name: string) {
  const workflow = WORKFLOWS[nounMeta(entity).noun as keyof typeof WORKFLOWS] as Workflow<string, T>;
  return transitionNamed(workflow, name);
}

function demandInput(required: readonly string[], input: Record<string, unknown>): void {
  const missing = required.filter((field) => {
    const value = input[field];
    return value === undefined || value === null || (typeof value === 'string' && !value.trim());
  });
  if (missing.length) throw new Refusal(missing.map((field) => ({ code: 'VALIDATION', message: 'validation.required', field })));
}
