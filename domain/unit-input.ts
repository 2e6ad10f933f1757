import { z } from 'zod';
import { fromMinor } from './money';
import { area } from './project-input';
import { floorLabel, MAX_HOLD_HOURS } from './unit';
import { optionalText, reference, scaled } from './validation';

const place = z.string().trim().regex(/^[\p{L}\p{N}]{1,10}$/u);
const floor = z.int().min(-9).max(200);
const price = scaled(1, 100_000_000_000_000, fromMinor);

const unitFields = z.object({
  entrance: place, floor, room: place, layoutId: reference.nullish(), propertyTypeId: reference.nullish(), facingId: reference.nullish(),
  decorationId: reference.nullish(), ownershipId: reference.nullish(), grossArea: area, netArea: area, totalPrice: price, remark: optionalText(4000),
});

/** A new unit: where it is, how large and for how much. */
export const unitDraft = unitFields.partial({
  layoutId: true, propertyTypeId: true, facingId: true, decorationId: true, ownershipId: true, remark: true,
}).extend({ buildingId: reference });
export type UnitDraft = z.infer<typeof unitDraft>;
export const unitPatch = unitFields.partial();
export type UnitPatch = z.infer<typeof unitPatch>;

/**
 * A building's units by rule: the same lines of rooms on every floor of every entrance. The price of a square metre is that of the lowest floor
 * and grows by `floorStep` with each floor.
 */
export const unitPlan = z.object({
  buildingId: reference,
  entrances: z.array(place).min(1).max(20),
  floorFrom: floor, floorTo: floor,
  skippedFloors: z.array(floor).max(50).nullish(),
  lines: z.array(z.object({ line: z.string().trim().regex(/^\d{1,3}$/), layoutId: reference, facingId: reference.nullish() })).min(1).max(30),
  propertyTypeId: reference.nullish(), decorationId: reference.nullish(), ownershipId: reference.nullish(),
  unitPrice: price, floorStep: scaled(-10_000_000, 10_000_000, fromMinor).nullish(),
});
export type UnitPlan = z.infer<typeof unitPlan>;

/** A reservation: for whom, and for how many hours where it is not the project's own time. */
export const reservation = z.object({ customerId: reference, hours: z.int().min(1).max(MAX_HOLD_HOURS).nullish(), remark: optionalText(500) });
export type Reservation = z.infer<typeof reservation>;

export interface PlannedRoom { entrance: string; floor: number; room: string; layoutId: number; facingId: number | null; unitPrice: number }

/** Every room of a plan, entrance by entrance from the lowest floor up. */
export function plannedRooms(plan: UnitPlan): PlannedRoom[] {
  const skipped = new Set(plan.skippedFloors ?? []);
  const rooms: PlannedRoom[] = [];
  for (const entrance of plan.entrances) {
    for (let at = plan.floorFrom, storey = 0; at <= plan.floorTo; at += 1) {
      // There is no floor 0.
      if (at === 0 || skipped.has(at)) continue;
      const unitPrice = plan.unitPrice + storey * (plan.floorStep ?? 0);
      rooms.push(...plan.lines.map(({ line, layoutId, facingId }) => ({
        entrance, floor: at, room: `${floorLabel(at)}${line}`, layoutId, facingId: facingId ?? null, unitPrice,
      })));
      storey += 1;
    }
  }
  return rooms;
}
