import type { Noun } from '@/domain/noun';
import type { DatabaseTransaction } from './database/database';
import { sql } from './database/sql';

/** People, departments, roles and dictionaries change seldom and by rules that look at many rows ("the last administrator"): one at a time. */
export const ORGANISATION = 'zhike.organisation';

/**
 * Nobody else holds this name until the transaction ends; take it first, so that what is read afterwards stays true. The embedded file has one
 * writer at a time anyway.
 */
export async function holdExclusively(tx: DatabaseTransaction, name: string): Promise<void> {
  if (tx.dialect !== 'mssql') return;
  const [answer] = await tx.read<{ granted: number }>(sql`DECLARE @granted int;
    EXEC @granted = sp_getapplock @Resource = ${name}, @LockMode = ${'Exclusive'}, @LockOwner = ${'Transaction'}, @LockTimeout = 10000;
    SELECT @granted AS "granted"`);
  if (!answer || Number(answer.granted) < 0) throw new Error(`the lock ${name} was not granted`);
}

/**
 * One after the other with everybody else who holds this record: of those who take a step at once, each finds it as the one before left it; what is
 * derived of its rows counts them all, because a server reads them as they were when the statement began.
 */
export const holdRecord = (tx: DatabaseTransaction, noun: Noun, id: number): Promise<void> => holdExclusively(tx, `zhike.${noun}.${id}`);
