import { Refusal, type UserErrorCode } from '@/domain/refusal';
import type { Database, DatabaseTransaction } from '../database/database';
import { firstRows, sql, within } from '../database/sql';
import { holdExclusively } from '../exclusive';
import { inTurn } from './turns';

const MINUTE = 60_000;
const WINDOW_MINUTES = 15;
const CLEANUP_EVERY = MINUTE;

/** At most `max` tries under this key in fifteen minutes. */
export interface AttemptLimit {
  key: string;
  max: number;
  code: Extract<UserErrorCode, 'LOCKED_OUT' | 'RATE_LIMITED'>;
}

type Reader = Pick<Database | DatabaseTransaction, 'read' | 'dialect'>;
const windowStart = () => new Date(Date.now() - WINDOW_MINUTES * MINUTE);

/**
 * Takes one try from every limit, or refuses with the minutes to wait. The try is written down before the password is looked at, so that neither
 * aliases nor parallel requests nor other nodes get more of them; forgive it afterwards if it was right.
 */
export async function takeAttempt(db: Database, limits: readonly AttemptLimit[]): Promise<void> {
  if (!limits.length) return;
  const keys = limits.map(({ key }) => key).sort();
  // On this node one at a time for each key: a flood from one address must not fill the pool with transactions that wait for one lock.
  const takeInTurn = keys.reduceRight((inner, key) => () => inTurn(`take ${key}`, inner), () => take(db, limits, keys));
  await takeInTurn();
}

async function take(db: Database, limits: readonly AttemptLimit[], keys: readonly string[]): Promise<void> {
  // The common refusal costs a read and no write: who is locked out cannot keep the writer busy.
  await refuseSpent(db, limits);
  await db.transaction(async (tx) => {
    for (const key of keys) await holdExclusively(tx, key);
    await refuseSpent(tx, limits);
    await forgetOld(tx);
    for (const key of keys) await tx.execute(sql`INSERT INTO sign_in_attempts (attempt_key, attempted_at) VALUES (${key}, ${new Date()})`);
  });
}

async function refuseSpent(reader: Reader, limits: readonly AttemptLimit[]): Promise<void> {
  for (const { key, max, code } of limits) {
    const { top, limit } = firstRows(reader.dialect, max);
    const rows = await reader.read<{ at: string | Date }>(sql`SELECT ${top}attempted_at AS "at" FROM sign_in_attempts
      WHERE attempt_key = ${key} AND attempted_at > ${windowStart()} ORDER BY attempted_at DESC${limit}`);
    const oldest = rows[max - 1];
    if (!oldest) continue;
    const wait = new Date(oldest.at).getTime() + WINDOW_MINUTES * MINUTE - Date.now();
    throw new Refusal({ code, message: code === 'LOCKED_OUT' ? 'session.lockedOut' : 'session.rateLimited', params: { minutes: Math.max(1, Math.ceil(wait / MINUTE)) } });
  }
}

/** The account's counter starts anew; of the wider limits only this one try is given back. */
export async function forgiveAttempt(db: Database, account: AttemptLimit, wider: readonly AttemptLimit[]): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`DELETE FROM sign_in_attempts WHERE attempt_key = ${account.key}`);
    for (const { key } of wider) {
      await tx.execute(sql`DELETE FROM sign_in_attempts WHERE id IN (SELECT MAX(id) FROM sign_in_attempts WHERE attempt_key = ${key})`);
    }
  });
}

/** Opens an account again: its owner has just proved to be one by mail, or an administrator vouches. */
export async function clearAttempts(db: Database, keys: readonly string[]): Promise<void> {
  await db.transaction((tx) => tx.execute(sql`DELETE FROM sign_in_attempts WHERE ${within(sql`attempt_key`, keys)}`));
}

let nextCleanup = 0;
async function forgetOld(tx: DatabaseTransaction): Promise<void> {
  if (Date.now() < nextCleanup) return;
  nextCleanup = Date.now() + CLEANUP_EVERY;
  await tx.execute(sql`DELETE FROM sign_in_attempts WHERE attempted_at <= ${windowStart()}`);
}
