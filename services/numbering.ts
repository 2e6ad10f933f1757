import type { DatabaseTransaction } from './database/database';
import { sql } from './database/sql';

/**
 * The next `count` numbers of a series on a day, e.g. KH20261122-0031. Gapless: taken inside the caller's transaction, so what rolls back
 * gives its numbers back, and the row's lock makes others wait their turn.
 */
export async function issueNumbers(tx: DatabaseTransaction, prefix: string, day: string, count = 1): Promise<string[]> {
  const series = `${prefix}${day.replaceAll('-', '')}`;
  const touched = await tx.execute(sql`UPDATE number_series SET last_number = last_number + ${count} WHERE series = ${series}`);
  if (touched === 0) await tx.execute(sql`INSERT INTO number_series (series, last_number) VALUES (${series}, ${count})`);
  const [row] = await tx.read<{ last: number }>(sql`SELECT last_number AS "last" FROM number_series WHERE series = ${series}`);
  const last = Number(row?.last ?? 0);
  return Array.from({ length: count }, (_, i) => `${series}-${String(last - count + 1 + i).padStart(4, '0')}`);
}
