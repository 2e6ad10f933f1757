import { HELD_STATUSES, type UnitStatus } from '@/domain/unit';
import type { Unit } from '@/entities/unit';
import { or, raw, type Sql, sql, within } from '../database/sql';
import { type Between, between, oneOf } from '../filter';
import { type PageArgs, readPage, type Sort } from '../page';
import { countUpTo } from '../read';
import { searchCondition } from '../search/condition';
import type { Viewer } from '../viewer';

/** Every field given must match. Ids are database keys, areas hundredths of a square metre, prices minor units. */
export interface UnitFilter {
  ids?: number[] | null;
  projectIds?: number[] | null;
  buildingIds?: number[] | null;
  layoutIds?: number[] | null;
  /** Of a layout with one of these numbers of bedrooms. */
  bedrooms?: number[] | null;
  status?: UnitStatus[] | null;
  propertyTypeIds?: number[] | null;
  facingIds?: number[] | null;
  decorationIds?: number[] | null;
  holderIds?: number[] | null;
  floor?: Between<number> | null;
  grossArea?: Between<number> | null;
  netArea?: Between<number> | null;
  totalPrice?: Between<number> | null;
  unitPrice?: Between<number> | null;
}

/** Orders of the unit list: each is an index. */
export const UNIT_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = {
  NAME: { property: 'nameSort' }, TOTAL_PRICE: { property: 'totalPrice' }, UNIT_PRICE: { property: 'unitPrice' }, GROSS_AREA: { property: 'grossArea' },
  FLOOR: { property: 'floor' }, UPDATED_AT: { property: 'updatedAt' },
};

export interface UnitListArgs extends PageArgs {
  filter?: UnitFilter | null;
  search?: string | null;
  sort: Sort;
}

/** One page of the units that the viewer may read. */
export const listUnits = (viewer: Viewer, args: UnitListArgs, properties?: ReadonlySet<string>) =>
  readPage<Unit>(viewer, 'unit', { ...args, properties, conditions: unitConditions(viewer, args) });

/** How many there are, exact up to 10,000. */
export const countUnits = (viewer: Viewer, args: Pick<UnitListArgs, 'filter' | 'search'>) => countUpTo(viewer, 'unit', unitConditions(viewer, args));

function unitConditions(viewer: Viewer, { filter, search }: Pick<UnitListArgs, 'filter' | 'search'>): Sql[] {
  const found = search?.trim() ? [searchCondition(viewer, 'unit', search, 't')] : [];
  if (!filter) return found;
  return [
    ...oneOf('t.id', filter.ids), ...oneOf('t.project_id', filter.projectIds), ...oneOf('t.building_id', filter.buildingIds), ...oneOf('t.layout_id', filter.layoutIds),
    ...(filter.status ? [inStates(filter.status)] : []), ...oneOf('t.property_type_id', filter.propertyTypeIds), ...oneOf('t.facing_id', filter.facingIds),
    ...oneOf('t.decoration_id', filter.decorationIds), ...(filter.holderIds ? [heldBy(filter.holderIds)] : []), ...between('t.floor', filter.floor),
    ...between('t.gross_area', filter.grossArea), ...between('t.net_area', filter.netArea), ...between('t.total_price', filter.totalPrice),
    ...between('t.unit_price', filter.unitPrice), ...(filter.bedrooms ? [withBedrooms(filter.bedrooms)] : []), ...found,
  ];
}

const withBedrooms = (bedrooms: readonly number[]): Sql => sql`t.layout_id IN (SELECT id FROM layouts WHERE ${within(raw('bedrooms'), bedrooms)})`;

/** A reservation that has run out, whether that was written down yet or not. */
const expired = () => sql`(t.status = ${'RESERVED'} AND t.reserved_until IS NOT NULL AND t.reserved_until <= ${new Date()})`;

/** The state that a unit shows: its own, but for reservations that have run out. */
export const shownStatus = (): Sql => sql`CASE WHEN ${expired()} THEN ${'AVAILABLE'} ELSE t.status END`;

function inStates(states: readonly UnitStatus[]): Sql {
  const others = states.filter((status) => status !== 'RESERVED');
  return or([
    ...(others.length ? [within(raw('t.status'), others)] : []),
    ...(states.includes('RESERVED') ? [sql`t.status = ${'RESERVED'} AND NOT ${expired()}`] : []),
    ...(states.includes('AVAILABLE') ? [expired()] : []),
  ]);
}

const heldBy = (ids: readonly number[]): Sql => sql`${within(raw('t.holder_id'), ids)} AND ${inStates(HELD_STATUSES)}`;
