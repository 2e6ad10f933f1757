import fc from 'fast-check';
import { compare, orderBand, type Stratum, stratumKey } from '@/domain/churn-win-back';
import { wilson } from '@/domain/wilson';

describe('an interval of a share', () => {
  it.each([[8, 10, 0.490, 0.943], [0, 10, 0, 0.278], [10, 10, 0.722, 1], [50, 100, 0.404, 0.596]])('of %d in %d goes from %d to %d', (count, n, low, high) => {
    expect(wilson(count, n)?.low).toBeCloseTo(low, 3);
    expect(wilson(count, n)?.high).toBeCloseTo(high, 3);
  });

  it('holds the share, lies within 0 and 1, and is none of nothing', () => {
    expect(wilson(0, 0)).toBeNull();
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (n, some) => {
      const share = wilson(some % (n + 1), n);
      return share !== null && share.low >= 0 && share.high <= 1 && share.low <= share.share + 1e-12 && share.high >= share.share - 1e-12;
    }));
  });
});

describe('cases with a measure against cases alike', () => {
  const of = (key: string, n: number, kept: number): Stratum => ({ key, n, kept });

  it('weighs the controls as the measured are made up, and leaves out who has nobody alike', () => {
    const found = compare([of('a', 30, 15), of('b', 10, 5), of('alone', 7, 7)], [of('a', 10, 2), of('b', 40, 20), of('other', 9, 9)]);
    expect(found.measured).toMatchObject({ n: 47, count: 27 });
    expect(found.matched).toMatchObject({ n: 40, count: 20, share: 0.5 });
    // 30 of 40 are like the first, of whom a fifth stayed, 10 like the second, of whom half did.
    expect(found.control?.share).toBeCloseTo((30 * 0.2 + 10 * 0.5) / 40, 10);
    expect(found).toMatchObject({ rows: 50 });
    expect(found.difference).toBeCloseTo(0.5 - 0.275, 10);
  });

  it('finds no difference where both went alike, and is worth no more cases than there are', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 6 }), (sizes) => {
      const found = compare(sizes.map(([n], place) => of(String(place), n * 2, n)), sizes.map(([, n], place) => of(String(place), n * 2, n)));
      return Math.abs(found.difference ?? 1) < 1e-9 && (found.control?.n ?? Infinity) <= found.rows + 1e-9;
    }));
    expect(compare([of('a', 3, 1)], [])).toMatchObject({ matched: null, control: null, difference: null, rows: 0 });
  });

  it('calls alike who has the same grade, or without one about as many orders', () => {
    expect([0, 1, 3, 4, 9, 10].map(orderBand)).toEqual([0, 1, 1, 2, 2, 3]);
    expect(stratumKey('NO_ORDER', 4, 2)).toBe(stratumKey('NO_ORDER', 4, 90));
    expect(stratumKey('NO_ORDER', null, 2)).not.toBe(stratumKey('NO_ORDER', null, 90));
  });
});
