import type { Noun } from '@/domain/noun';
import type { DatabaseTransaction } from './database/database';
import { sql } from './database/sql';

/** People, departments, roles and dictionaries change seldom and by rules that look at many rows ("the last administrator"): one at a time. */
export const ORGANISATION = 'zhike.organisation';

/** What sp_getapplock answers where it does not grant. */
const CANCELLED = -2;
const DEADLOCK = -3;

/**
 * Nobody else holds this name until the transaction ends; take it first, so that what is read afterwards stays true. The embedded file has one
 * writer at a time anyway.
 */
export async function holdExclusively(tx: DatabaseTransaction, name: string): Promise<void> {
  if (tx.dialect !== 'mssql') return;
  const [answer] = await tx.read<{ granted: number }>(sql`DECLARE @granted int;
    EXEC @granted = sp_getapplock @Resource = ${name}, @LockMode = ${'Exclusive'}, @LockOwner = ${'Transaction'}, @LockTimeout = 10000;
    SELECT @granted AS "granted"`);
  const granted = Number(answer?.granted ?? CANCELLED);
  // Two that wait for each other: one is told so, as with rows, and starts over.
  if (granted === DEADLOCK) throw Object.assign(new Error(`the lock ${name} would never be granted`), { number: 1205 });
  if (granted < 0) throw new Error(`the lock ${name} was not granted`);
}

/**
 * One after the other with everybody else who holds this record: of those who take a step at once, each finds it as the one before left it; what is
 * derived of its rows counts them all, because a server reads them as they were when the statement began.
 */
export const holdRecord = (tx: DatabaseTransaction, noun: Noun, id: number): Promise<void> => holdExclusively(tx, `zhike.${noun}.${id}`);
