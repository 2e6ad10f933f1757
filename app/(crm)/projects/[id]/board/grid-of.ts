import { lineOf } from '@/domain/unit';

interface Placed { entrance: string; floor: number; room: string }

export interface BoardColumn { entrance: string; line: string }

export interface BoardGrid<Unit> {
  /** Entrance by entrance, line by line. */
  columns: BoardColumn[];
  /** From the top floor down; a place without a unit is undefined. */
  rows: { floor: number; cells: (Unit | undefined)[] }[];
}

const natural = new Intl.Collator('en', { numeric: true }).compare;

/** Puts the units of a building where they are: floors above one another, rooms of the same line in one column. */
export function gridOf<Unit extends Placed>(units: readonly Unit[]): BoardGrid<Unit> {
  const placed = new Map(units.map((unit) => [`${unit.floor} ${unit.entrance} ${lineOf(unit.floor, unit.room)}`, unit]));
  const lines = new Map(units.map(({ entrance, floor, room }) => [`${entrance} ${lineOf(floor, room)}`, { entrance, line: lineOf(floor, room) }]));
  const columns = [...lines.values()].sort((a, b) => natural(a.entrance, b.entrance) || natural(a.line, b.line));
  const floors = [...new Set(units.map(({ floor }) => floor))].sort((a, b) => b - a);
  return { columns, rows: floors.map((floor) => ({ floor, cells: columns.map(({ entrance, line }) => placed.get(`${floor} ${entrance} ${line}`)) })) };
}

/** The next place in a direction that has a unit; the same one where there is none. */
export function nextPlace(rows: BoardGrid<unknown>['rows'], from: readonly [number, number], by: readonly [number, number]): [number, number] {
  for (let [row, column] = [from[0] + by[0], from[1] + by[1]]; ; row += by[0], column += by[1]) {
    const cells = rows[row]?.cells;
    if (!cells || column < 0 || column >= cells.length) break;
    if (cells[column]) return [row, column];
  }
  return [from[0], from[1]];
}
