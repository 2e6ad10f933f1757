import { plannedRooms } from '@/domain/unit-input';
import { Building } from '@/entities/building';
import { Layout } from '@/entities/layout';
import { Project } from '@/entities/project';
import type { Unit } from '@/entities/unit';
import { sortKey } from '@/domain/text/sort-key';
import type { DatabaseTransaction } from '@/services/database/database';
import { itemId } from '@/services/dictionary/choice';
import { insertUnit } from '@/services/unit/create';
import type { Viewer } from '@/services/viewer';
import type { WriteTransaction } from '@/services/write-transaction';
import type { Account } from './accounts';
import { BUILDINGS, LAYOUTS, type PlannedBuilding } from './estate-plan';
import { sellUnits } from './estate-sales';
import { writeInPast } from './past';

const DAY_MS = 86_400_000;

/** A property project with 600 units, and what was sold of it in the last year. */
export async function loadEstate(database: DatabaseTransaction, staff: ReadonlyMap<Account, Viewer>, now: Date): Promise<void> {
  const admin = staff.get('admin');
  const supervisor = staff.get('shen.guodong');
  if (!admin || !supervisor) throw new RangeError('the demo company has nobody to sell its property');
  const opened = new Date(now.getTime() - 420 * DAY_MS);
  const units: Unit[] = [];
  await writeInPast(database, { viewer: admin, at: opened }, async (tx) => {
    const project = await tx.insert(Project, {
      name: '滨江云邸', nameSort: sortKey('滨江云邸'), departmentId: supervisor.departmentId, regionId: itemId(admin, 'region', 'SHANGHAI'),
      address: '上海市浦东新区滨江大道 1888 号', openedOn: new Date(opened.getTime() + 20 * DAY_MS).toISOString().slice(0, 10), holdHours: 72, remark: null,
    });
    const layouts: Layout[] = [];
    for (const layout of LAYOUTS) layouts.push(await tx.insert(Layout, { ...layout, projectId: project.id }));
    for (const [place, planned] of BUILDINGS.entries()) {
      const building = await tx.insert(Building, { projectId: project.id, code: planned.code, name: planned.name, position: place + 1 });
      units.push(...(await build(tx, planned, { project, building }, layouts)));
    }
  });
  await sellUnits(database, staff, units, now);
}

async function build(tx: WriteTransaction, planned: PlannedBuilding, site: { project: Project; building: Building }, layouts: readonly Layout[]): Promise<Unit[]> {
  const choice = (type: string, code: string) => itemId(tx.viewer, type, code);
  const fixed = {
    propertyTypeId: choice('property-type', planned.propertyType), decorationId: choice('decoration', planned.decoration),
    ownershipId: choice('ownership', planned.ownership),
  };
  const lines = planned.lines.map(([layout, facing], place) => ({
    line: String(place + 1).padStart(2, '0'), layoutId: layouts[layout]?.id ?? 0, facingId: choice('facing', facing),
  }));
  const units: Unit[] = [];
  for (const { unitPrice, ...room } of plannedRooms({ ...planned.rule, buildingId: site.building.id, lines })) {
    const { grossArea, netArea } = layouts.find(({ id }) => id === room.layoutId) as Layout;
    // A list price is a round thousand.
    const totalPrice = Math.round((unitPrice * grossArea) / 100 / 100_000) * 100_000;
    units.push(await insertUnit(tx, site, { ...room, ...fixed, grossArea, netArea, totalPrice }));
  }
  return units;
}
