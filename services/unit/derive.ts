import { pricePerSquareMetre, unitName, unitNameSort } from '@/domain/unit';
import type { Building } from '@/entities/building';
import type { Unit } from '@/entities/unit';
import { demandAreas } from '../layout';

/** Field of a unit → code of the dictionary that it is chosen from. */
export const UNIT_CHOICES = { propertyTypeId: 'property-type', facingId: 'facing', decorationId: 'decoration', ownershipId: 'ownership' } as const;

type Stated = Pick<Unit, 'entrance' | 'room' | 'grossArea' | 'netArea' | 'totalPrice'>;

/** The columns that follow from others. Refuses a net area that is larger than the gross area. */
export function derivedUnitColumns(unit: Stated, building: Pick<Building, 'code'>) {
  demandAreas(unit);
  const name = unitName(building.code, unit.entrance, unit.room);
  return {
    name, nameSort: unitNameSort(name), sharedArea: unit.grossArea - unit.netArea, unitPrice: pricePerSquareMetre(unit.totalPrice, unit.grossArea),
  };
}
