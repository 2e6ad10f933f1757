import type { UnitPatch } from './unit-input';
import { isEditable as isDraft } from './order';
import { transitionNamed, type Workflow } from './workflow';

export const UNIT_STATUSES = ['AVAILABLE', 'RESERVED', 'SUBSCRIBED', 'SIGNED', 'SETTLED', 'BLOCKED'] as const;
export type UnitStatus = (typeof UNIT_STATUSES)[number];

/** The states in which somebody holds a unit for a customer. */
export const HELD_STATUSES = ['RESERVED', 'SUBSCRIBED', 'SIGNED', 'SETTLED'] as const satisfies readonly UnitStatus[];
export type HeldStatus = (typeof HELD_STATUSES)[number];

/** An order can be written of a unit in one of these: it is free, or held for that customer and not yet settled. */
export const ORDERABLE: readonly UnitStatus[] = ['AVAILABLE', 'RESERVED', 'SUBSCRIBED', 'SIGNED'];

/** How a hold ended: its time ran out, it was given up, called off after subscribing, or moved to another unit. */
export const HOLD_ENDINGS = ['EXPIRED', 'RELEASED', 'CANCELLED', 'SWAPPED'] as const;
export type HoldEnding = (typeof HOLD_ENDINGS)[number];

/** What is looked through where a unit is picked for an order; one that was sold by hand is found by its name. */
export const OFFERED: readonly UnitStatus[] = ['AVAILABLE', 'RESERVED'];

/** The colour of each state on the sales-control board; its name always stands beside it. */
export const UNIT_COLORS: Record<UnitStatus, 'green' | 'amber' | 'blue' | 'violet' | 'grey' | 'red'> = {
  AVAILABLE: 'green', RESERVED: 'amber', SUBSCRIBED: 'blue', SIGNED: 'violet', SETTLED: 'grey', BLOCKED: 'red',
};

/** Whether a step leads on towards the keys. */
export const leadsOn = (from: string, to: string): boolean => {
  const path: readonly string[] = unitWorkflow.path;
  return path.includes(from) && path.indexOf(to) > path.indexOf(from);
};

/** What of a unit its steps look at. */
export interface UnitFacts {
  status: string;
  /** An order that was not cancelled is of it: it goes where the order goes. */
  ordered?: boolean;
}

const notOrdered = ({ ordered }: UnitFacts) => (ordered ? 'unit.ordered' : null);

/** From the shelf to the keys: reserved for a while, subscribed, signed, settled; blocked from sale and back. */
export const unitWorkflow: Workflow<UnitStatus, UnitFacts> = {
  noun: 'unit',
  states: UNIT_STATUSES,
  initial: ['AVAILABLE'],
  path: ['AVAILABLE', 'RESERVED', 'SUBSCRIBED', 'SIGNED', 'SETTLED'],
  transitions: [
    { name: 'reserve', from: ['AVAILABLE'], to: 'RESERVED', permission: 'unit:reserve', requires: ['customerId'] },
    { name: 'release', from: ['RESERVED'], to: 'AVAILABLE', permission: 'unit:release', requires: [], guard: notOrdered },
    { name: 'expire', from: ['RESERVED'], to: 'AVAILABLE', permission: 'unit:release', requires: [], automatic: true },
    { name: 'subscribe', from: ['RESERVED'], to: 'SUBSCRIBED', permission: 'unit:subscribe', requires: [], guard: notOrdered },
    { name: 'sign', from: ['SUBSCRIBED'], to: 'SIGNED', permission: 'unit:sign', requires: [], guard: notOrdered },
    { name: 'settle', from: ['SIGNED'], to: 'SETTLED', permission: 'unit:settle', requires: [], guard: notOrdered },
    { name: 'cancel', from: ['SUBSCRIBED', 'SIGNED'], to: 'AVAILABLE', permission: 'unit:cancel', requires: ['reason'], guard: notOrdered },
    { name: 'swap', from: ['RESERVED', 'SUBSCRIBED'], to: 'AVAILABLE', permission: 'unit:swap', requires: ['reason', 'unitId'] },
    { name: 'swapReserved', from: ['AVAILABLE'], to: 'RESERVED', permission: 'unit:reserve', requires: [], automatic: true },
    { name: 'swapSubscribed', from: ['AVAILABLE'], to: 'SUBSCRIBED', permission: 'unit:reserve', requires: [], automatic: true },
    { name: 'block', from: ['AVAILABLE'], to: 'BLOCKED', permission: 'unit:block', requires: ['reason'] },
    { name: 'unblock', from: ['BLOCKED'], to: 'AVAILABLE', permission: 'unit:unblock', requires: [] },
  ],
};

const WITH_ORDER: Record<string, string> = { confirm: 'subscribe', deliver: 'sign', complete: 'settle' };

/**
 * The step that a unit takes with one of its order: agreed is subscribed, delivered is the signed contract, completed is paid in full, called off is for
 * sale again. None where it had come that far before it was put into the order; a draft that is called off leaves it there.
 */
export function unitStepFor(orderStep: string, unitStatus: string, orderStatus: string): string | null {
  if (orderStep === 'cancel' && unitStatus === 'RESERVED') return 'release';
  if (orderStep === 'cancel') return isDraft(orderStatus) ? null : 'cancel';
  const step = WITH_ORDER[orderStep];
  return step && leadsOn(unitStatus, transitionNamed(unitWorkflow, step).to) ? step : null;
}

/** Whether a reservation has run out at this instant. Nobody has to do anything for it: what reads a unit afterwards finds it available. */
export const hasExpired = (unit: { status: string; reservedUntil: string | null }, now: string): boolean =>
  unit.status === 'RESERVED' && unit.reservedUntil !== null && unit.reservedUntil <= now;

/** Units of one building at most: a board shows them all at once. */
export const MAX_UNITS_PER_BUILDING = 500;

/** Floor 15 → 15, the first one below ground → B1. */
export const floorLabel = (floor: number): string => (floor < 0 ? `B${-floor}` : String(floor));

/** The place of a unit within its floor, which is the same on every floor: room 1502 on floor 15 stands in line 02. */
export function lineOf(floor: number, room: string): string {
  const prefix = floorLabel(floor);
  return room.startsWith(prefix) && room.length > prefix.length ? room.slice(prefix.length) : room;
}

/** Building 3, entrance 1, room 1502 → 3-1-1502. */
export const unitName = (buildingCode: string, entrance: string, room: string): string => [buildingCode, entrance, room].join('-');

/** Orders unit names by their numbers: 3-1-902 before 3-1-1502. */
export const unitNameSort = (name: string): string => name.toUpperCase().replace(/\d+/g, (digits) => digits.padStart(5, '0')).slice(0, 120);

/** Price of a square metre of gross area, rounded to the cent; both in minor units, the area in hundredths of a square metre. */
export const pricePerSquareMetre = (totalPrice: number, grossArea: number): number => Math.round((totalPrice * 100) / grossArea);

/** Hours that a reservation holds where nothing else is said; a project sets its own. */
export const DEFAULT_HOLD_HOURS = 24;
export const MAX_HOLD_HOURS = 720;

/** What a hold was agreed on: while somebody holds the unit, these stay as they are. */
export const AGREED_FIELDS = ['layoutId', 'grossArea', 'netArea', 'totalPrice'] as const satisfies readonly (keyof UnitPatch)[];
