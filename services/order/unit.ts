import { type OrderStatus, orderWorkflow } from '@/domain/order';
import type { Permission } from '@/domain/permissions';
import { beside, Refusal } from '@/domain/refusal';
import { transitionNamed } from '@/domain/workflow';
import { ORDERABLE, type UnitStatus, unitStepFor, unitWorkflow } from '@/domain/unit';
import type { Order } from '@/entities/order';
import { Unit } from '@/entities/unit';
import { sql } from '../database/sql';
import { demandReference } from '../reference';
import { reachOf } from '../scope';
import { takeStep } from '../transition';
import { openHold } from '../unit/hold';
import { demandNoOrder, holdUnit } from '../unit/in-order';
import { reservePatch } from '../unit/reserve';
import { STEP_PATCHES } from '../unit/steps';
import type { Viewer } from '../viewer';
import type { WriteTransaction } from '../write-transaction';
import { UNIT_FIELD } from './unit-line';

/** Takes a unit for an order that is being written: held for this very customer within the viewer's reach, by hand so far, or available and reserved by it. */
export async function claimUnit(tx: WriteTransaction, customerId: number, unitId: number): Promise<void> {
  await holdUnit(tx, unitId);
  const unit = await demandReference(tx, Unit, unitId, UNIT_FIELD);
  await demandNoOrder(tx, unit, UNIT_FIELD);
  if (unit.status === 'AVAILABLE') return reserve(tx, unit, customerId);
  const hold = await openHold(tx, unitId);
  if (!ORDERABLE.includes(unit.status) || hold?.customerId !== customerId) {
    throw new Refusal({ code: 'BLOCKED', message: 'order.unitTaken', field: UNIT_FIELD, params: { unit: unit.name } });
  }
  await beside(() => tx.find(Unit, unitId, 'unit:subscribe'), UNIT_FIELD);
}

const reserve = (tx: WriteTransaction, { id }: Unit, customerId: number): Promise<void> => beside(async () => {
  const unit = await tx.find(Unit, id, 'unit:reserve');
  await takeStep<Unit>(tx, Unit, unit, { version: unit.version, step: 'reserve', input: { customerId }, patch: (within, row) => reservePatch(within, row, { customerId }) });
}, UNIT_FIELD);

/** Takes the unit of an order where the order's step leads it, from the state that the order had before; the verb on units is asked for, its reach is that of the order. */
export async function moveUnit(tx: WriteTransaction, { unitId, status }: Pick<Order, 'unitId' | 'status'>, orderStep: string, reason: string | null): Promise<void> {
  if (unitId === null) return;
  await holdUnit(tx, unitId);
  const [unit] = await tx.select(Unit, sql`t.id = ${unitId}`);
  const step = unit && unitStepFor(orderStep, unit.status, status);
  if (!step) return;
  if (!reachOf(tx.viewer, permissionOf(step))) throw new Refusal({ code: 'OUT_OF_SCOPE', message: 'outOfScope', params: { permission: permissionOf(step) } });
  const patch = STEP_PATCHES[step];
  await beside(() => takeStep<Unit>(tx, Unit, unit, { version: unit.version, step, input: { reason }, ...(patch ? { patch } : {}) }));
}

const permissionOf = (unitStep: string): Permission => transitionNamed(unitWorkflow, unitStep).permission;

/** How far the unit of an order is at least: one that was sold by hand before may be further. */
const UNIT_OF: Partial<Record<OrderStatus, UnitStatus>> = { DRAFT: 'RESERVED', CONFIRMED: 'SUBSCRIBED', DELIVERED: 'SIGNED' };

/** Whether the verbs that the viewer holds on units let the step of an order be taken that has this permission. */
export function mayTakeStep(viewer: Viewer, { unitId, status }: Pick<Order, 'unitId' | 'status'>, permission: Permission): boolean {
  const step = orderWorkflow.transitions.find((transition) => !transition.automatic && transition.permission === permission);
  const unitStep = unitId === null || !step ? null : unitStepFor(step.name, UNIT_OF[status] ?? 'SUBSCRIBED', status);
  return unitStep === null || reachOf(viewer, permissionOf(unitStep)) !== undefined;
}
