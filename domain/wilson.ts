/** A share of `n` with its interval of 95 %; null where there is nothing to take a share of. */
export interface Share {
  n: number;
  count: number;
  share: number;
  low: number;
  high: number;
}

const Z = 1.959964;

/** The share `count` of `n` with its Wilson interval of 95 %: honest for few cases and for shares near 0 and 1. `n` need not be whole where cases are weighted. */
export function wilson(count: number, n: number): Share | null {
  if (n <= 0) return null;
  const share = count / n;
  const divisor = 1 + Z ** 2 / n;
  const centre = (share + Z ** 2 / (2 * n)) / divisor;
  const spread = (Z / divisor) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return { n, count, share, low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) };
}
