/** The list of the cases that a figure counts. */
export function rowsHref(asked: Record<string, string | null>): string {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/churn-cases?${new URLSearchParams([['queue', 'all'], ...given]).toString()}`;
}
