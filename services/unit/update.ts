import { Refusal } from '@/domain/refusal';
import { HELD_STATUSES, AGREED_FIELDS } from '@/domain/unit';
import { type UnitPatch, unitPatch } from '@/domain/unit-input';
import { validated } from '@/domain/validation';
import { Building } from '@/entities/building';
import { Unit } from '@/entities/unit';
import { sql } from '../database/sql';
import { demandChoices } from '../dictionary/choice';
import { removeRow } from '../remove';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { demandLayout } from './create';
import { derivedUnitColumns, UNIT_CHOICES } from './derive';
import { expireUnit } from './expire';

/** Changes the fields given. What a customer was promised, price, areas and layout, stays while the unit is held. */
export async function updateUnit(viewer: Viewer, id: number, version: number, input: UnitPatch): Promise<Unit> {
  const patch = validated(unitPatch, input) as Partial<Unit>;
  await expireUnit(viewer.db, id);
  return write(viewer, { command: { name: 'unitUpdate', args: [id, version, input] } }, async (tx) => {
    const unit = await tx.find(Unit, id, 'unit:update');
    demandChoices(viewer, UNIT_CHOICES, patch, unit);
    demandOpen(unit, patch);
    await demandLayout(tx, patch.layoutId, unit.projectId);
    const [building] = await tx.select(Building, sql`t.id = ${unit.buildingId}`);
    return tx.update(Unit, unit, version, { ...patch, ...derivedUnitColumns({ ...unit, ...patch }, building as Building) });
  });
}

function demandOpen(unit: Unit, patch: Partial<Unit>): void {
  if (!(HELD_STATUSES as readonly string[]).includes(unit.status)) return;
  const barred = AGREED_FIELDS.filter((field) => patch[field] !== undefined && patch[field] !== unit[field]);
  if (barred.length) throw new Refusal(barred.map((field) => ({ code: 'BLOCKED', message: 'unit.heldField', field })), unit);
}

/** Deletes a unit for good; IN_USE once it has been held. */
export async function deleteUnit(viewer: Viewer, id: number, version: number): Promise<Unit> {
  return write(viewer, { command: { name: 'unitDelete', args: [id, version] } }, async (tx) => {
    const unit = await tx.find(Unit, id, 'unit:delete');
    const { name, buildingId, totalPrice } = unit;
    await removeRow(tx, Unit, unit, version, { name, buildingId, totalPrice });
    await tx.database.execute(sql`DELETE FROM search_entries WHERE noun = ${'unit'} AND record_id = ${id}`);
    return unit;
  });
}
