import { setTimeout as sleep } from 'node:timers/promises';
import { isAPIError } from 'better-auth/api';
import { passwordProblem } from '@/domain/password';
import { Refusal } from '@/domain/refusal';
import { foldEmail } from '@/domain/text/email';
import { User } from '@/entities/user';
import type { Database } from '../database/database';
import { raw, sql } from '../database/sql';
import { systemViewer } from '../viewer';
import { write } from '../write';
import { clearAttempts, takeAttempt } from './attempts';
import { authOf, type Client } from './auth';
import { inBackground } from './background';
import { accountLimit, addressLimits, mailLimit } from './limits';
import { mailLink, type MailSetting } from './link';

const ANSWER_FIRST_MS = 100;
const invalidToken = () => new Refusal({ code: 'TOKEN_INVALID', message: 'session.tokenInvalid', field: 'token' });

/** Mails a reset link if the address belongs to an active person. The answer is the same, and as fast, whether it does or not. */
export async function requestPasswordReset(db: Database, email: string, client: Client, setting: MailSetting): Promise<void> {
  await takeAttempt(db, addressLimits(client.address));
  inBackground('password reset mail', async () => {
    // Looking the account up takes longer where there is one; the answer has to have left by then.
    await sleep(ANSWER_FIRST_MS);
    const user = await activeUser(db, foldEmail(email));
    if (!user) return;
    try {
      await takeAttempt(db, [mailLimit(email)]);
    } catch (error) {
      // Enough mails for now; saying so would tell that the account exists.
      if (error instanceof Refusal) return;
      throw error;
    }
    await mailLink(db, user, 'passwordReset', setting);
  });
}

/** Sets the password of the person the link was mailed to. The link works once; every session of theirs ends and a locked account opens. */
export async function resetPassword(db: Database, token: string, newPassword: string, client: Client): Promise<void> {
  await takeAttempt(db, addressLimits(client.address));
  const user = await userOfToken(db, token);
  if (!user) throw invalidToken();
  const problem = passwordProblem(newPassword, user);
  if (problem) throw new Refusal({ code: 'VALIDATION', message: problem, field: 'newPassword' });
  try {
    await authOf(db).api.resetPassword({ body: { token, newPassword } });
  } catch (error) {
    if (isAPIError(error)) throw invalidToken();
    throw error;
  }
  // Older links to the same account are as good as a second key under the mat.
  await write(await systemViewer(db), {}, async (tx) => {
    await tx.database.execute(sql`DELETE FROM verifications WHERE value = ${String(user.id)}`);
    tx.note('user', user.id, 'passwordReset', null, null);
  });
  await clearAttempts(db, [accountLimit(user.email).key, mailLimit(user.email).key]);
}

async function userOfToken(db: Database, token: string): Promise<User | undefined> {
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  const { internalAdapter } = await authOf(db).$context;
  const verification = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  if (!verification || verification.expiresAt < new Date()) return undefined;
  const shape = db.shape(User);
  const rows = await db.read<User>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE t.id = ${Number(verification.value)} AND t.active = ${true}`);
  return shape.hydrate(rows)[0];
}

async function activeUser(db: Database, emailKey: string): Promise<User | undefined> {
  const shape = db.shape(User);
  return (await db.read<User>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE t.email_key = ${emailKey} AND t.active = ${true}`))[0];
}
