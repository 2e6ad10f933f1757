import { createHash } from 'node:crypto';
import { Refusal } from '@/domain/refusal';
import type { DatabaseTransaction } from './database/database';
import { type Command, earlierAnswer, rememberAnswer } from './idempotency';
import { appendChanges } from './ledger';
import type { Viewer } from './viewer';
import { WriteTransaction } from './write-transaction';

export interface WriteOptions {
  /** What an idempotency key is bound to. Without it a key on the request has no effect. */
  command?: Command;
  /** The batch that every change belongs to: an import, a bulk edit. */
  batchId?: number;
  /** Why; kept with every change. */
  reason?: string | null;
}

const KEY_LENGTH = 200;
const REASON_LENGTH = 500;

/**
 * The one way to write. Everything `work` does through its transaction happens or nothing does: the rows, the ledger, the search index and
 * the answer to an idempotency key. What was to be published is published after the commit. Throws Refusal (rolled back) or Fault.
 */
export async function write<T>(viewer: Viewer, options: WriteOptions, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  demandShort(options.reason);
  let published: (() => void)[] = [];
  const answer = await retryCollision(() =>
    viewer.db.transaction(async (database) => {
      published = [];
      const keyed = keyOf(viewer, options);
      const earlier = keyed && (await earlierAnswer(database, keyed.userId, keyed.key, keyed.command));
      if (earlier) return earlier.answer as T;
      const { tx, result } = await perform(viewer, options, database, work);
      published = tx.afterCommit;
      if (keyed) await rememberAnswer(database, keyed.userId, keyed.key, keyed.command, result, new Date(tx.now));
      return result;
    }),
  );
  for (const publish of published) publish();
  return answer;
}

async function perform<T>(viewer: Viewer, options: WriteOptions, database: DatabaseTransaction, work: (tx: WriteTransaction) => Promise<T>) {
  const tx = new WriteTransaction(viewer, database, options.reason ?? null);
  const result = await work(tx);
  await tx.flush();
  await appendChanges(database, tx.changes, { actorId: viewer.userId, batchId: options.batchId ?? null, at: tx.now });
  return { tx, result };
}

function keyOf(viewer: Viewer, { command }: WriteOptions) {
  const { userId, idempotencyKey } = viewer;
  return command && userId !== null && idempotencyKey ? { userId, key: keyText(idempotencyKey), command } : undefined;
}

// Cut short, two keys that differ in the end would be one.
const keyText = (key: string) => (key.length <= KEY_LENGTH ? key : createHash('sha256').update(key).digest('hex'));

function demandShort(reason: string | null | undefined): void {
  if ((reason?.length ?? 0) <= REASON_LENGTH) return;
  throw new Refusal({ code: 'VALIDATION', message: 'validation.tooLong', field: 'reason', params: { max: REASON_LENGTH } });
}

/**
 * Two requests with one new key, or two that open a number series: the second fails on the unique index and finds what the first one left when
 * it starts over.
 */
async function retryCollision<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!/idempotency_keys|number_series/i.test(String(error))) throw error;
    return attempt();
  }
}
