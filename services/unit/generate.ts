import { Refusal } from '@/domain/refusal';
import { plannedRooms, type UnitPlan, unitPlan } from '@/domain/unit-input';
import { validated } from '@/domain/validation';
import type { Building } from '@/entities/building';
import type { Layout } from '@/entities/layout';
import { demandChoices } from '../dictionary/choice';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { demandLayout, demandRoom, insertUnit, siteOf } from './create';
import { UNIT_CHOICES } from './derive';

/** Makes all units of a plan or, where one of its rooms is there already, none. Resolves to the building and how many there are more. */
export async function generateUnits(viewer: Viewer, input: UnitPlan): Promise<{ building: Building; created: number }> {
  demand(viewer, 'unit:create');
  const plan = validated(unitPlan, input);
  const { propertyTypeId = null, decorationId = null, ownershipId = null } = plan;
  demandChoices(viewer, UNIT_CHOICES, { propertyTypeId, decorationId, ownershipId });
  for (const [place, line] of plan.lines.entries()) inLine(place, () => demandChoices(viewer, UNIT_CHOICES, line));
  return write(viewer, { command: { name: 'unitGenerate', args: input } }, async (tx) => {
    const site = await siteOf(tx, plan.buildingId);
    const rooms = plannedRooms(plan);
    demandPrices(rooms);
    await demandRoom(tx, plan.buildingId, rooms.length);
    const layouts = await layoutsOf(tx, plan, site.project.id);
    for (const { unitPrice, ...room } of rooms) {
      const { grossArea, netArea } = layouts.get(room.layoutId) as Layout;
      const totalPrice = Math.round((unitPrice * grossArea) / 100);
      await insertUnit(tx, site, { ...room, grossArea, netArea, totalPrice, propertyTypeId, decorationId, ownershipId });
    }
    return { building: site.building, created: rooms.length };
  });
}

function demandPrices(rooms: readonly { unitPrice: number }[]): void {
  if (!rooms.length) throw new Refusal({ code: 'VALIDATION', message: 'unit.noRooms', field: 'floorTo' });
  if (rooms.some(({ unitPrice }) => unitPrice < 1)) throw new Refusal({ code: 'VALIDATION', message: 'validation.tooSmall', field: 'floorStep', params: { min: 0 } });
}

async function layoutsOf(tx: WriteTransaction, plan: UnitPlan, projectId: number): Promise<Map<number, Layout>> {
  const found = new Map<number, Layout>();
  for (const [place, { layoutId }] of plan.lines.entries()) {
    const layout = await demandLayout(tx, layoutId, projectId, `lines.${place}.layoutId`);
    if (layout) found.set(layoutId, layout);
  }
  return found;
}

function inLine(place: number, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.details.map((detail) => ({ ...detail, field: `lines.${place}.${detail.field}` })));
  }
}
