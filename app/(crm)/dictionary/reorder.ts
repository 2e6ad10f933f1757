/** What ordering needs to know of an item. */
interface Placed {
  id: string;
  position: number;
}

export interface Placement {
  id: string;
  position: number;
}

/** The list with the item at `from` standing at `to`. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const next = [...list];
  const [entry] = next.splice(from, 1);
  if (entry !== undefined) next.splice(to, 0, entry);
  return next;
}

/** The fewest new positions that put the item at `from` at the place `to`; `items` stand in their order. */
export function placements(items: readonly Placed[], from: number, to: number): Placement[] {
  const item = items[from];
  if (!item || from === to || !items[to]) return [];
  const order = moved(items, from, to);
  const before = order[to - 1]?.position ?? -1;
  const after = order[to + 1]?.position ?? before + 2;
  if (after - before > 1) return [{ id: item.id, position: before + 1 + Math.floor((after - before - 2) / 2) }];
  const positions = items.map(({ position }) => position);
  const ascending = positions.every((position, place) => place === 0 || position > (positions[place - 1] ?? 0));
  // Between neighbours without a gap, those in between hand their places on; where two share a place, all are numbered anew.
  return order.map(({ id }, place) => ({ id, position: ascending ? positions[place] ?? place : place + 1 }))
    .filter(({ id, position }) => items.find((one) => one.id === id)?.position !== position);
}
