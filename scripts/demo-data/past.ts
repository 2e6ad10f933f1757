import type { DatabaseTransaction } from '@/services/database/database';
import { appendChanges } from '@/services/ledger';
import type { Viewer } from '@/services/viewer';
import { WriteTransaction } from '@/services/write-transaction';

/** A write that took place some time ago: stamps, numbers and the ledger carry that instant. */
class PastTransaction extends WriteTransaction {
  constructor(viewer: Viewer, database: DatabaseTransaction, reason: string | null, override readonly now: string) {
    super(viewer, database, reason);
  }
}

export interface PastWrite {
  viewer: Viewer;
  at: Date;
  reason?: string | null;
}

/** As services/write.ts does it, within a running transaction and at an instant of the past: hundreds of such writes are one commit. */
export async function writeInPast<T>(database: DatabaseTransaction, { viewer, at, reason }: PastWrite, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  const tx = new PastTransaction(viewer, database, reason ?? null, at.toISOString());
  const result = await work(tx);
  await tx.flush();
  await appendChanges(database, tx.changes, { actorId: viewer.userId, batchId: null, at: tx.now });
  return result;
}
