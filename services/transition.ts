import { Refusal } from '@/domain/refusal';
import { transitionNamed, type Workflow, whyNot } from '@/domain/workflow';
import { customerWorkflow } from '@/domain/customer';
import { importWorkflow } from '@/domain/import-batch';
import { type EntityClass, nounMeta } from '@/entities/noun';
import { write } from './write';
import type { WriteTransaction } from './write-transaction';
import type { Viewer } from './viewer';

/** Every process of the product, by its noun. */
export const WORKFLOWS = { customer: customerWorkflow, importBatch: importWorkflow } satisfies Record<string, Workflow<string, { status: string }>>;

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
}

/** Takes a record one step through its process. The only writer of any `status`. */
export async function transition<T extends { id: number; version: number; status: string }>(
  viewer: Viewer,
  entity: EntityClass<T>,
  request: TransitionRequest<T>,
): Promise<T> {
  const { noun } = nounMeta(entity);
  const workflow = WORKFLOWS[noun as keyof typeof WORKFLOWS] as Workflow<string, T>;
  const step = transitionNamed(workflow, request.step);
  const command = { name: `${noun}.${step.name}`, args: [request.id, request.version, request.input ?? null] };
  return write(viewer, { command, reason: request.reason ?? null }, async (tx) => {
    const row = await tx.find<T>(entity, request.id, step.permission);
    const blocked = whyNot(step, row);
    if (blocked) throw new Refusal({ code: blocked === 'transition.state' ? 'INVALID_TRANSITION' : 'BLOCKED', message: blocked }, row);
    demandInput(step.requires, request.input ?? {});
    const patch = { ...(await request.patch?.(tx, row)), status: step.to } as Partial<T>;
    return tx.update(entity, row, request.version, patch, step.name);
  });
}

function demandInput(required: readonly string[], input: Record<string, unknown>): void {
  const missing = required.filter((field) => {
    const value = input[field];
    return value === undefined || value === null || (typeof value === 'string' && !value.trim());
  });
  if (missing.length) throw new Refusal(missing.map((field) => ({ code: 'VALIDATION', message: 'validation.required', field })));
}
