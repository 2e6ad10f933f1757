import { createHash } from 'node:crypto';
import { Refusal } from '@/domain/refusal';
import type { DatabaseTransaction } from './database/database';
import { sql } from './database/sql';

export interface Command {
  /** Name of the mutation. */
  name: string;
  /** Its arguments, JSON-serialisable. */
  args: unknown;
}

const hashOf = (command: Command) => createHash('sha256').update(JSON.stringify([command.name, command.args])).digest('hex');

/** The answer that was given to this key before, or undefined. The same key with another command is refused. */
export async function earlierAnswer(tx: DatabaseTransaction, userId: number, key: string, command: Command): Promise<{ answer: unknown } | undefined> {
  const [row] = await tx.read<{ hash: string; answer: string }>(
    sql`SELECT request_hash AS "hash", answer AS "answer" FROM idempotency_keys WHERE user_id = ${userId} AND idempotency_key = ${key}`,
  );
  if (!row) return undefined;
  if (row.hash !== hashOf(command)) throw new Refusal({ code: 'IDEMPOTENCY_KEY_REUSED', message: 'idempotencyKeyReused' });
  return { answer: JSON.parse(row.answer) };
}

/** Keeps the answer with the write that it belongs to: both are there or neither. */
export async function rememberAnswer(tx: DatabaseTransaction, userId: number, key: string, command: Command, answer: unknown, at: Date): Promise<void> {
  await tx.execute(sql`INSERT INTO idempotency_keys (user_id, idempotency_key, request_hash, answer, created_at)
    VALUES (${userId}, ${key}, ${hashOf(command)}, ${JSON.stringify(answer ?? null)}, ${at})`);
}
