const hundredths = (value: number, scale: number, more = 0) => ((Math.round(value * scale * 100) + more) / 100).toFixed(2);

/** A range as the API filters by it. The open end stays open; "up to 100" includes 100. */
export const rangeOf = (from: number | null, to: number | null, scale = 1) =>
  (from === null && to === null ? null : { from: from === null ? null : hundredths(from, scale), to: to === null ? null : hundredths(to, scale, 1) });
