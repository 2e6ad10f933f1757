import { isAPIError } from 'better-auth/api';
import { Refusal } from '@/domain/refusal';
import { foldEmail } from '@/domain/text/email';
import type { Database } from '../database/database';
import { sql } from '../database/sql';
import { forgiveAttempt, takeAttempt } from './attempts';
import { authOf, type Client, hashPassword, headersFor } from './auth';
import { accountLimit, addressLimits } from './limits';
import { inTurn } from './turns';

export interface SignInInput {
  email: string;
  password: string;
}

/** A new session: the token goes to the client and is stored nowhere. */
export interface SignedIn {
  userId: number;
  token: string;
}

/**
 * Opens a new session. An unknown address, a wrong password and a disabled account give the same answer after the same work. Ten wrong ones
 * lock the account for a while, whoever sends them and however many at once. `replaces` is the session that the same browser had before.
 */
export async function signIn(db: Database, input: SignInInput, client: Client, replaces: number | null = null): Promise<SignedIn> {
  const account = accountLimit(input.email);
  const addresses = addressLimits(client.address);
  return inTurn(account.key, async () => {
    await takeAttempt(db, [account, ...addresses]);
    const signedIn = await evaluate(db, input, client);
    if (!signedIn) throw new Refusal({ code: 'INVALID_CREDENTIALS', message: 'session.invalidCredentials' });
    await forgiveAttempt(db, account, addresses);
    await db.transaction(async (tx) => {
      await tx.execute(sql`UPDATE users SET last_sign_in_at = ${new Date()} WHERE id = ${signedIn.userId}`);
      await tx.execute(sql`DELETE FROM sessions WHERE user_id = ${signedIn.userId} AND expires_at <= ${new Date()}`);
      if (replaces) await tx.execute(sql`DELETE FROM sessions WHERE id = ${replaces}`);
    });
    return signedIn;
  });
}

async function evaluate(db: Database, { email, password }: SignInInput, client: Client): Promise<SignedIn | null> {
  try {
    const { token, user } = await authOf(db).api.signInEmail({ body: { email: foldEmail(email), password }, headers: headersFor(client) });
    return { token, userId: Number(user.id) };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    // better-auth turns away what is no address before it does any work; the answer must not come sooner for that.
    if (error.body?.code === 'INVALID_EMAIL') await hashPassword(db, password.slice(0, 128));
    return null;
  }
}
