/** Prints one line of the run: what was measured and what came out. */
export function report(name: string, outcome: string): void {
  process.stdout.write(`${name.padEnd(24)} ${outcome}\n`);
}

/** The value below which `share` of the sample lies. Sorts a copy. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (sample: readonly number[]): number => quantile(sample, 0.5);

/** `name p50 1.2 ms, p95 3.4 ms` */
export const spread = (sample: readonly number[]): string => `p50 ${quantile(sample, 0.5).toFixed(2)} ms, p95 ${quantile(sample, 0.95).toFixed(2)} ms`;

const missed: string[] = [];

/** Prints a measured value beside its target and remembers a miss for the exit code. */
export function judge(name: string, value: number, target: number, unit: string, detail = ''): void {
  const fine = value <= target;
  if (!fine) missed.push(name);
  report(name, `${value.toFixed(2)} ${unit} (target ≤ ${target} ${unit}) ${fine ? 'ok' : 'MISSED'}${detail ? `  ${detail}` : ''}`);
}

export const missedTargets = (): readonly string[] => missed;
