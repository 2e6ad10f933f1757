import { type ChurnMeasureDraft, churnMeasureDraft } from '@/domain/churn-measure-input';
import { demandComing } from '@/domain/coming-day';
import type { Permission } from '@/domain/permissions';
import { localDay } from '@/domain/plan-item';
import { beside, Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { ChurnCase } from '@/entities/churn-case';
import { ChurnMeasure } from '@/entities/churn-measure';
import { Customer } from '@/entities/customer';
import { sql } from '../database/sql';
import { demandChoices } from '../dictionary/choice';
import { holdRecord } from '../exclusive';
import { demandHolder } from '../scope-check';
import { takeStep, type TransitionRequest } from '../transition';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

/** Field of a measure → code of the dictionary that it is chosen from. */
export const CHURN_MEASURE_CHOICES = { kindId: 'churn-measure-kind' } as const;
const NOTE_LENGTH = 500;

/** Takes a measure, so that the loss is put off; the first one and every further one alike. */
export async function deferCase(viewer: Viewer, id: number, version: number, input: ChurnMeasureDraft): Promise<ChurnCase> {
  const draft = validated(churnMeasureDraft, input);
  demandComing(draft.dueOn, localDay(new Date()), 'dueOn');
  return stepCase(viewer, {
    id, version, step: 'defer', input: { ...draft },
    patch: async (tx, churnCase) => {
      demandChoices(viewer, CHURN_MEASURE_CHOICES, draft);
      if (draft.ownerId) await demandHolder(tx, draft.ownerId, 'churnCase:defer');
      await tx.insert(ChurnMeasure, {
        kindId: draft.kindId, note: draft.note, caseId: churnCase.id, customerId: churnCase.customerId, cost: draft.cost ?? 0, dueOn: draft.dueOn ?? tx.now.slice(0, 10),
        ownerId: draft.ownerId ?? (await customerOf(tx, churnCase)).ownerId,
      });
      return { measureCount: churnCase.measureCount + 1, deferredAt: churnCase.deferredAt ?? tx.now };
    },
  });
}

export interface ConfirmInput {
  lostReasonId?: number | null;
  note?: string | null;
}

/** The customer is lost, in spite of what was done. The reason stands on the case and on the customer. */
export async function confirmCase(viewer: Viewer, id: number, version: number, input: ConfirmInput): Promise<ChurnCase> {
  const note = shortNote(input.note, 'note');
  return stepCase(viewer, {
    id, version, step: 'confirm', reason: note, input: { ...input },
    patch: (tx) => {
      demandChoices(viewer, { lostReasonId: 'lost-reason' }, input);
      return { lostReasonId: input.lostReasonId ?? null, closeNote: note, closedAt: tx.now };
    },
    after: (tx, churnCase) => moveCustomer(tx, churnCase, 'lose', { lostReasonId: churnCase.lostReasonId }),
  });
}

/** The customer stays; the account manager says why. */
export async function recoverCase(viewer: Viewer, id: number, version: number, reason: string | null): Promise<ChurnCase> {
  const note = shortNote(reason, 'reason');
  return stepCase(viewer, {
    id, version, step: 'recover', reason: note, input: { reason },
    patch: (tx) => ({ closeNote: note, closedAt: tx.now }),
    after: (tx, churnCase) => moveCustomer(tx, churnCase, 'clear', {}),
  });
}

/** As `transition`, one after the other with everybody who moves the customer: orders, the scan, steps of the customer itself. */
async function stepCase(viewer: Viewer, request: TransitionRequest<ChurnCase>): Promise<ChurnCase> {
  const permission = `churnCase:${request.step}` as Permission;
  const command = { name: `churnCase.${request.step}`, args: [request.id, request.version, request.input ?? null] };
  return write(viewer, { command, reason: request.reason ?? null }, async (tx) => {
    const { customerId } = await tx.find(ChurnCase, request.id, permission);
    await holdRecord(tx.database, 'customer', customerId);
    return takeStep(tx, ChurnCase, await tx.find(ChurnCase, request.id, permission), request);
  });
}

async function customerOf(tx: WriteTransaction, { customerId }: ChurnCase): Promise<Customer> {
  const [customer] = await tx.select(Customer, sql`t.id = ${customerId}`);
  if (!customer) throw new RangeError(`the case of no customer: ${customerId}`);
  return customer;
}

async function moveCustomer(tx: WriteTransaction, churnCase: ChurnCase, step: string, patch: Partial<Customer>): Promise<void> {
  const customer = await customerOf(tx, churnCase);
  await beside(() => takeStep<Customer>(tx, Customer, customer, { version: customer.version, step, patch: () => patch }));
}

function shortNote(text: string | null | undefined, field: string): string | null {
  const note = text?.trim() || null;
  if ((note?.length ?? 0) > NOTE_LENGTH) throw new Refusal({ code: 'VALIDATION', message: 'validation.tooLong', field, params: { max: NOTE_LENGTH } });
  return note;
}
