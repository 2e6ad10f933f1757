import { sql } from '../database/sql';
import type { WriteTransaction } from '../write-transaction';

/** Ends every session and mailed link of a person, except the session with which the viewer changes themselves. */
export async function endAccess(tx: WriteTransaction, userId: number): Promise<void> {
  await tx.database.execute(sql`DELETE FROM sessions WHERE user_id = ${userId} AND id <> ${tx.viewer.sessionId ?? 0}`);
  await tx.database.execute(sql`DELETE FROM verifications WHERE value = ${String(userId)}`);
}
