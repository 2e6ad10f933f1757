import { MAX_UNITS_PER_BUILDING } from '@/domain/unit';
import type { Unit } from '@/entities/unit';
import { readChildren } from '../read';
import type { Viewer } from '../viewer';

/** Every unit of each building, from the top floor down, as the sales-control board shows them. */
export const boardUnits = (viewer: Viewer, buildingIds: readonly number[], properties?: ReadonlySet<string>) =>
  readChildren<Unit>(viewer, 'unit', { noun: 'building', column: 'building_id', property: 'buildingId', ids: buildingIds, read: true }, MAX_UNITS_PER_BUILDING,
    (alias) => `${alias}.floor DESC, ${alias}.name_sort`, properties);
