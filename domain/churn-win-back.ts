import { type Share, wilson } from './wilson';

/** A case counts as won back where the customer was kept within so many days of the warning; only cases that are at least as old are counted. */
export const WIN_BACK_DAYS = 90;

/** Cases that are alike, and how many of their customers were kept. */
export interface Stratum {
  /** What they have in common: signal, and grade or number of orders. */
  key: string;
  n: number;
  kept: number;
}

const BANDS = [1, 4, 10];

/** How much a customer without a grade had bought, roughly: none, 1 to 3 orders, 4 to 9, 10 and more. */
export const orderBand = (orders: number): number => BANDS.filter((from) => orders >= from).length;

/** Like is compared with like: the same signal and the same grade, or, without a grade, about as many orders. */
export const stratumKey = (signal: string, gradeId: number | null, orders: number): string => `${signal} ${gradeId === null ? `band ${orderBand(orders)}` : `grade ${gradeId}`}`;

export interface Comparison {
  /** All cases with the measure. */
  measured: Share | null;
  /** Those of them that have somebody to be compared with. */
  matched: Share | null;
  /** Cases alike without any measure, weighted so that each kind of case counts as often as among those matched; `n` is what they amount to, unweighted `rows`. */
  control: Share | null;
  rows: number;
  /** Share of the matched less share of the control; null where nobody can be compared. */
  difference: number | null;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Sets the cases with a measure against cases alike without any. Strata that only one side has are left out of the comparison; the others' controls are weighted
 * by the measured side, and their interval is that of as many cases as the weights are worth (Kish).
 */
export function compare(measured: readonly Stratum[], controls: readonly Stratum[]): Comparison {
  const known = new Map(controls.filter(({ n }) => n > 0).map((stratum) => [stratum.key, stratum]));
  const pairs = measured.flatMap((stratum) => {
    const control = known.get(stratum.key);
    return control && stratum.n > 0 ? [{ stratum, control }] : [];
  });
  const total = (of: readonly Stratum[]) => wilson(sum(of.map(({ kept }) => kept)), sum(of.map(({ n }) => n)));
  const matched = total(pairs.map(({ stratum }) => stratum));
  const weights = pairs.map(({ stratum, control }) => ({ weight: stratum.n / control.n, control }));
  const weighted = sum(weights.map(({ weight, control }) => weight * control.n));
  const worth = weighted ** 2 / sum(weights.map(({ weight, control }) => weight ** 2 * control.n));
  const share = sum(weights.map(({ weight, control }) => weight * control.kept)) / weighted;
  const control = pairs.length ? wilson(share * worth, worth) : null;
  return {
    measured: total(measured), matched, control, rows: sum(pairs.map((pair) => pair.control.n)),
    difference: matched && control ? matched.share - control.share : null,
  };
}
