import { Refusal } from '@/domain/refusal';
import type { HeldStatus, HoldEnding } from '@/domain/unit';
import { Project } from '@/entities/project';
import type { Unit } from '@/entities/unit';
import { UnitHold } from '@/entities/unit-hold';
import { sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

type Start = Pick<UnitHold, 'customerId' | 'ownerId' | 'departmentId' | 'stage' | 'reservedUntil' | 'price'> & { remark?: string | null };

/** Opens the hold of a unit. The index ux_unit_holds_open has the last word: a unit has one open hold or none. */
export const startHold = (tx: WriteTransaction, unit: Pick<Unit, 'id'>, start: Start): Promise<UnitHold> =>
  tx.insert(UnitHold, { ...start, remark: start.remark ?? null, unitId: unit.id });

/** The open hold of a unit, whoever asks. */
export async function openHold(tx: WriteTransaction, unitId: number): Promise<UnitHold | undefined> {
  const [hold] = await tx.select(UnitHold, sql`t.unit_id = ${unitId} AND t.ended_at IS NULL`);
  return hold;
}

/** The hold comes a stage further with its unit. */
export async function advanceHold(tx: WriteTransaction, unitId: number, stage: HeldStatus, action: string): Promise<void> {
  const hold = await openHold(tx, unitId);
  if (hold) await tx.update(UnitHold, hold, hold.version, { stage }, action);
}

/** Ends the open hold of a unit and says how. */
export async function endHold(tx: WriteTransaction, unitId: number, ending: HoldEnding, action: string, extra: Partial<UnitHold> = {}): Promise<UnitHold | undefined> {
  const hold = await openHold(tx, unitId);
  return hold && tx.update(UnitHold, hold, hold.version, { endedAt: tx.now, ending, ...extra }, action);
}

/** What a unit looks like when nobody holds it: it belongs to the department of its project again. */
export async function freed(tx: WriteTransaction, unit: Unit): Promise<Partial<Unit>> {
  const [project] = await tx.select(Project, sql`t.id = ${unit.projectId}`);
  return { holderId: null, reservedUntil: null, departmentId: project?.departmentId ?? unit.departmentId };
}

/** Refuses, and says how many, while units are held for the customer and not settled. */
export async function demandNoHeldUnits(tx: WriteTransaction, customerId: number): Promise<void> {
  const holds = await tx.select(UnitHold, sql`t.customer_id = ${customerId} AND t.ended_at IS NULL AND t.stage <> ${'SETTLED'}`);
  const count = holds.filter(({ stage, reservedUntil }) => stage !== 'RESERVED' || reservedUntil === null || reservedUntil > tx.now).length;
  if (count) throw new Refusal({ code: 'IN_USE', message: 'customer.holdsUnits', params: { count } });
}
