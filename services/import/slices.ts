/** SQL Server takes at most 2,100 parameters a statement. */
const VALUES_PER_STATEMENT = 1000;

/** Distinct values in as many statements as they need. */
export function* slices<T>(values: readonly T[]): Generator<T[]> {
  const distinct = [...new Set(values)];
  for (let start = 0; start < distinct.length; start += VALUES_PER_STATEMENT) yield distinct.slice(start, start + VALUES_PER_STATEMENT);
}
