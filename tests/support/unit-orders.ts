import type { Person } from './app';
import { unitOf, type UnitView } from './estate';
import { create, done, type Order, step } from './orders';

/** A draft of a unit. */
export const draftOf = (person: Person, customerId: string, unitId: string, line: object = {}): ReturnType<typeof create> =>
  create(person, customerId, { lines: [{ unitId, quantity: '1', ...line }] });

/** An order of a unit, taken through these steps. */
export async function orderOf(person: Person, customerId: string, unitId: string, ...steps: ('Confirm' | 'Deliver')[]): Promise<Order> {
  let order = await done(draftOf(person, customerId, unitId));
  for (const name of steps) order = await done(step(person, order, name));
  return order;
}

/** State, holder's stage and order of a unit, as this person sees them. */
export async function placeOf(person: Person, id: string): Promise<{ unit: UnitView; stage: string | null; order: { id: string; status: string } | null }> {
  const unit = await unitOf(person, id);
  const { data } = await person.run<{ unit: { order: { id: string; status: string } | null } }>('query($id: ID!) { unit(id: $id) { order { id status } } }', { id });
  return { unit, stage: unit.hold?.stage ?? null, order: data.unit.order };
}

/** How the holds of a unit ended, the latest first; null for one that lasts. */
export async function endingsOf(person: Person, id: string): Promise<(string | null)[]> {
  const { data } = await person.run<{ unit: { holds: { nodes: { ending: string | null }[] } } }>('query($id: ID!) { unit(id: $id) { holds { nodes { ending } } } }', { id });
  return data.unit.holds.nodes.map(({ ending }) => ending);
}
