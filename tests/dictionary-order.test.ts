import fc from 'fast-check';
import { moved, placements } from '@/app/(crm)/dictionary/reorder';

const orderOf = (items: readonly { id: string; position: number }[]) => [...items].sort((a, b) => a.position - b.position).map(({ id }) => id);

describe('the order of a dictionary', () => {
  it('puts an item between two with a gap by one change', () => {
    const items = [{ id: 'a', position: 10 }, { id: 'b', position: 20 }, { id: 'c', position: 30 }];
    expect(placements(items, 2, 1)).toEqual([{ id: 'c', position: 15 }]);
    expect(placements(items, 0, 2)).toEqual([{ id: 'a', position: 31 }]);
  });

  it('changes nothing for a place that is none', () => {
    const items = [{ id: 'a', position: 1 }, { id: 'b', position: 2 }];
    expect([placements(items, 0, 0), placements(items, 0, 5), placements(items, 7, 0)]).toEqual([[], [], []]);
  });

  it('yields the order that was asked for, from any positions, none below zero', () => {
    const list = fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }).map((all) => all.sort((a, b) => a - b).map((position, place) => ({ id: `i${place}`, position })));
    fc.assert(fc.property(list, fc.nat(11), fc.nat(11), (items, from, to) => {
      fc.pre(from < items.length && to < items.length);
      const changes = new Map(placements(items, from, to).map(({ id, position }) => [id, position]));
      const after = items.map(({ id, position }) => ({ id, position: changes.get(id) ?? position }));
      expect(after.every(({ position }) => position >= 0)).toBe(true);
      expect(orderOf(moved(after, from, to))).toEqual(moved(items, from, to).map(({ id }) => id));
    }));
  });
});
