import type { UnitPlan } from '@/domain/unit-input';

/** Name, rooms and areas (hundredths of a square metre) of each layout. */
export const LAYOUTS = [
  { name: 'A 户型', bedrooms: 3, livingRooms: 2, bathrooms: 1, grossArea: 8_962, netArea: 7_015 },
  { name: 'B 户型', bedrooms: 3, livingRooms: 2, bathrooms: 2, grossArea: 10_537, netArea: 8_288 },
  { name: 'C 户型', bedrooms: 4, livingRooms: 2, bathrooms: 2, grossArea: 12_845, netArea: 10_130 },
  { name: 'D 户型', bedrooms: 4, livingRooms: 2, bathrooms: 3, grossArea: 14_390, netArea: 11_410 },
  { name: 'E 公寓', bedrooms: 1, livingRooms: 1, bathrooms: 1, grossArea: 5_218, netArea: 3_640 },
  { name: 'S 商铺', bedrooms: 0, livingRooms: 0, bathrooms: 0, grossArea: 9_600, netArea: 7_250 },
] as const;

type Rule = Pick<UnitPlan, 'entrances' | 'floorFrom' | 'floorTo' | 'skippedFloors' | 'unitPrice' | 'floorStep'>;

export interface PlannedBuilding {
  code: string;
  name: string;
  rule: Rule;
  /** Layout and facing of each line of rooms. */
  lines: readonly (readonly [layout: number, facing: string])[];
  propertyType: string;
  decoration: string;
  ownership: string;
}

const tower = (floors: number, unitPrice: number, entrances: string[]): Rule =>
  ({ entrances, floorFrom: 1, floorTo: floors, skippedFloors: [4, 14], unitPrice, floorStep: 12_000 });
const homes = { propertyType: 'RESIDENTIAL', decoration: 'FINE', ownership: 'RESIDENTIAL_70' } as const;

/** Four towers of homes, one of serviced apartments and a row of shops: 600 units. There is no building 4 and no floor 4 or 14, as is usual. */
export const BUILDINGS: readonly PlannedBuilding[] = [
  { code: '1', name: '1 号楼', rule: tower(32, 4_280_000, ['1']), lines: [[1, 'SOUTH_NORTH'], [0, 'SOUTH'], [0, 'SOUTH'], [1, 'SOUTH_EAST']], ...homes },
  { code: '2', name: '2 号楼', rule: tower(32, 4_350_000, ['1']), lines: [[1, 'SOUTH_NORTH'], [0, 'SOUTH'], [0, 'SOUTH'], [1, 'SOUTH_WEST']], ...homes },
  { code: '3', name: '3 号楼', rule: tower(32, 4_620_000, ['1', '2']), lines: [[2, 'SOUTH_NORTH'], [3, 'SOUTH_NORTH']], ...homes },
  { code: '5', name: '5 号楼', rule: tower(32, 4_700_000, ['1', '2']), lines: [[3, 'SOUTH_NORTH'], [2, 'SOUTH_NORTH']], ...homes },
  {
    code: '6', name: '6 号楼（公寓）', rule: tower(22, 3_680_000, ['1']), lines: [[4, 'EAST'], [4, 'SOUTH'], [4, 'SOUTH'], [4, 'SOUTH'], [4, 'WEST']],
    propertyType: 'APARTMENT', decoration: 'FINE', ownership: 'COMMERCIAL_40',
  },
  {
    code: 'S', name: '沿街商铺', rule: { entrances: ['1'], floorFrom: 1, floorTo: 2, unitPrice: 7_900_000, floorStep: -2_400_000 },
    lines: Array.from({ length: 10 }, () => [5, 'WEST'] as const), propertyType: 'SHOP', decoration: 'BARE', ownership: 'COMMERCIAL_40',
  },
];
