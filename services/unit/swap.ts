import { Refusal } from '@/domain/refusal';
import { Unit } from '@/entities/unit';
import { followSwap } from '../order/swap';
import { demandReference } from '../reference';
import { takeStep, transition } from '../transition';
import type { Viewer } from '../viewer';
import type { WriteTransaction } from '../write-transaction';
import { expireUnit } from './expire';
import { endHold, freed, startHold } from './hold';
import { holdUnit } from './in-order';

export interface UnitSwapInput { unitId: number; reason: string }

/** Moves the hold of a unit to another one that is available, in the same state and for the same customer and person. The first is available again. */
export async function swapUnit(viewer: Viewer, id: number, version: number, input: UnitSwapInput): Promise<Unit> {
  await expireUnit(viewer.db, id);
  await expireUnit(viewer.db, input.unitId);
  return transition<Unit>(viewer, Unit, {
    id, version, step: 'swap', reason: input.reason, input: { ...input },
    patch: (tx, unit) => swapPatch(tx, unit, input.unitId),
  });
}

/** What swapping does beside the state: moves the hold and the order, within a running write. */
export async function swapPatch(tx: WriteTransaction, unit: Unit, targetId: number): Promise<Partial<Unit>> {
  await holdUnit(tx, unit.id);
  const target = await moveHold(tx, unit, targetId);
  await followSwap(tx, unit, target);
  return freed(tx, unit);
}

async function moveHold(tx: WriteTransaction, unit: Unit, targetId: number): Promise<Unit> {
  if (targetId === unit.id) throw new Refusal({ code: 'VALIDATION', message: 'unit.sameUnit', field: 'unitId' });
  const target = await demandReference(tx, Unit, targetId, 'unitId');
  if (target.status !== 'AVAILABLE') throw new Refusal({ code: 'BLOCKED', message: 'unit.targetTaken', field: 'unitId', params: { unit: target.name } });
  const hold = await endHold(tx, unit.id, 'SWAPPED', 'swap', { swappedToId: target.id });
  const { holderId, departmentId, reservedUntil } = unit;
  await takeStep<Unit>(tx, Unit, await tx.find(Unit, target.id, 'unit:reserve'), {
    version: target.version, step: unit.status === 'RESERVED' ? 'swapReserved' : 'swapSubscribed',
    patch: () => ({ holderId, departmentId, reservedUntil }),
  });
  if (!hold) return target;
  const { customerId, ownerId, stage, remark } = hold;
  await startHold(tx, target, { customerId, ownerId, departmentId, stage, reservedUntil, remark, price: target.totalPrice });
  return target;
}
