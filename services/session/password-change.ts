import { randomBytes } from 'node:crypto';
import { passwordProblem } from '@/domain/password';
import { Refusal } from '@/domain/refusal';
import { Session } from '@/entities/session';
import { insertRow } from '../database/insert';
import { sql } from '../database/sql';
import { hashToken, type Viewer } from '../viewer';
import { write } from '../write';
import { forgiveAttempt, takeAttempt } from './attempts';
import { authOf, type Client, hashPassword, SESSION_SECONDS } from './auth';
import { accountLimit, addressLimits } from './limits';
import type { SignedIn } from './sign-in';
import { inTurn } from './turns';

export interface PasswordChangeInput {
  currentPassword: string;
  newPassword: string;
}

/**
 * Changes the viewer's own password: every session ends, the one at hand goes on under a new token. Wrong current passwords count like wrong
 * sign-ins. Not better-auth's changePassword: that knows its own signed cookie only, and would set password and sessions one after the other.
 */
export async function changePassword(viewer: Viewer, input: PasswordChangeInput, client: Client): Promise<SignedIn> {
  const { db, userId } = viewer;
  if (userId === null) throw new Error('the product has no password');
  const problem = passwordProblem(input.newPassword, viewer);
  if (problem) throw new Refusal({ code: 'VALIDATION', message: problem, field: 'newPassword' });
  const account = accountLimit(viewer.email);
  const addresses = addressLimits(client.address);
  await inTurn(account.key, async () => {
    await takeAttempt(db, [account, ...addresses]);
    if (!(await isPassword(viewer, userId, input.currentPassword))) {
      throw new Refusal({ code: 'INVALID_CREDENTIALS', message: 'session.wrongPassword', field: 'currentPassword' });
    }
    await forgiveAttempt(db, account, addresses);
  });
  return replaceSessions(viewer, userId, await hashPassword(db, input.newPassword), client);
}

async function isPassword({ db }: Viewer, userId: number, password: string): Promise<boolean> {
  const { internalAdapter, password: hashing } = await authOf(db).$context;
  const account = await internalAdapter.findCredentialAccount(String(userId));
  if (!account?.password || password.length > 128) return false;
  return hashing.verify({ hash: account.password, password });
}

async function replaceSessions(viewer: Viewer, userId: number, hash: string, client: Client): Promise<SignedIn> {
  const token = randomBytes(32).toString('base64url');
  await write(viewer, {}, async (tx) => {
    const now = new Date(tx.now);
    await tx.database.execute(sql`UPDATE accounts SET password = ${hash}, updated_at = ${now} WHERE user_id = ${userId} AND provider_id = ${'credential'}`);
    await tx.database.execute(sql`DELETE FROM sessions WHERE user_id = ${userId}`);
    await tx.database.execute(sql`DELETE FROM verifications WHERE value = ${String(userId)}`);
    await insertRow(tx.database, Session, {
      userId, token: hashToken(token), expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000).toISOString(), ipAddress: client.address.slice(0, 64),
      userAgent: client.userAgent?.slice(0, 400) ?? null, createdAt: tx.now, updatedAt: tx.now,
    });
    tx.note('user', userId, 'passwordChange', null, null);
  });
  return { userId, token };
}
