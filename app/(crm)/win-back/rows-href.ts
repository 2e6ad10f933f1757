interface Asked {
  /** Days of the warning, as in the address of the report. */
  period: { from: string | null; to: string | null };
  /** How old a case has to be to be counted. */
  days: number;
  /** With a measure of this kind, or without any. */
  measure: string | null;
  kept?: boolean;
}

/** The list of exactly the cases that a figure of win-back counts. */
export function rowsHref({ period: { from, to }, days, measure, kept = false }: Asked): string {
  const asked = { queue: 'all', from, to, age: String(days), measure, measured: measure ? null : 'false', kept: kept ? String(days) : null };
  return `/churn-cases?${new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]))).toString()}`;
}
