import { randomBytes } from 'node:crypto';
import { Refusal } from '@/domain/refusal';
import { sql } from '@/services/database/sql';
import { configureMail, type Mail } from '@/services/mail/mail';
import { backgroundSettled } from '@/services/session/background';
import { resetPassword } from '@/services/session/password-reset';
import { type TestApp, testApp } from './support/app';

jest.setTimeout(60_000);

const REQUEST = 'mutation($email: String!) { passwordResetRequest(email: $email) { done userErrors { code } } }';
const RESET = 'mutation($token: String!, $newPassword: String!) { passwordReset(token: $token, newPassword: $newPassword) { done userErrors { code field message } } }';
const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { token userErrors { code } } }';
type Done = { done: boolean; userErrors: { code: string; field: string | null; message: string }[] };

describe('a mailed link', () => {
  let app: TestApp;
  let mails: Mail[] = [];
  let people = 0;

  beforeAll(async () => {
    app = await testApp('reset', ['SYSTEM_ADMIN']);
    configureMail({ mailer: async (mail) => void mails.push(mail) });
  });
  beforeEach(() => {
    mails = [];
  });
  afterAll(async () => {
    configureMail({});
    await app.stop();
  });

  const tokenIn = (mail: Mail | undefined) => /#token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  const invite = async (password?: string) => {
    const email = `guest${(people += 1)}@example.com`;
    await app.as('SYSTEM_ADMIN', 'root').run(
      'mutation($input: UserCreateInput!) { userCreate(input: $input) { user { id } userErrors { code field } } }',
      { input: { name: '李雷', email, locale: 'en', departmentId: Buffer.from(`Department:${app.departments.root}`).toString('base64url'), password } },
    );
    await backgroundSettled();
    return email;
  };
  const reset = async (token: string, newPassword: string) => (await app.anonymous<{ passwordReset: Done }>(RESET, { token, newPassword })).data.passwordReset;
  const signIn = async (email: string, password: string) =>
    (await app.anonymous<{ signIn: { token: string | null } }>(SIGN_IN, { input: { email, password } })).data.signIn.token;

  it('invites a new person, who sets a password with it once', async () => {
    const email = await invite();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: email, subject: 'Your Zhike account' });
    const token = tokenIn(mails[0]);
    expect((await reset(token, 'short')).userErrors).toMatchObject([{ code: 'VALIDATION', field: 'newPassword' }]);
    expect((await reset(token, 'purple monkey dishwasher')).done).toBe(true);
    expect(await signIn(email, 'purple monkey dishwasher')).not.toBeNull();
    expect((await reset(token, 'another monkey dishwasher')).userErrors).toMatchObject([{ code: 'TOKEN_INVALID', field: 'token' }]);
  });

  it('resets a password, ends every session and opens a locked account', async () => {
    const email = await invite('the first pass phrase');
    const session = await signIn(email, 'the first pass phrase');
    for (let n = 0; n < 11; n += 1) await signIn(email, `wrong ${n}`);
    await app.anonymous(REQUEST, { email: `Somebody <${email.toUpperCase()}>` });
    await backgroundSettled();
    expect((await reset(tokenIn(mails.at(-1)), 'the second pass phrase')).done).toBe(true);
    const { data } = await app.anonymous('{ viewer { locale } }', {}, { authorization: `Bearer ${session}` });
    expect(data).toEqual({ viewer: null });
    expect(await signIn(email, 'the first pass phrase')).toBeNull();
    expect(await signIn(email, 'the second pass phrase')).not.toBeNull();
  });

  it('is asked for with the same answer for anybody, and mailed to members only, three times at most', async () => {
    const email = await invite('the first pass phrase');
    mails = [];
    const known = await app.anonymous(REQUEST, { email });
    const unknown = await app.anonymous(REQUEST, { email: 'nobody@example.com' });
    expect(known.data).toEqual(unknown.data);
    for (let n = 0; n < 5; n += 1) await app.anonymous(REQUEST, { email });
    await backgroundSettled();
    expect(mails.map(({ to }) => to)).toEqual([email, email, email]);
  });

  it('is worth nothing after 30 minutes, after use of a younger one, or to a disabled person', async () => {
    const email = await invite('the first pass phrase');
    for (let n = 0; n < 2; n += 1) await app.anonymous(REQUEST, { email });
    await backgroundSettled();
    const [older, younger] = mails.slice(-2).map(tokenIn);
    const expiries = await app.container.db.read<{ at: string | Date }>(sql`SELECT expires_at AS "at" FROM verifications ORDER BY id DESC`);
    const minutes = (new Date(expiries[0]?.at ?? 0).getTime() - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(29);
    expect(minutes).toBeLessThanOrEqual(30);
    expect((await reset(younger ?? '', 'the second pass phrase')).done).toBe(true);
    expect((await reset(older ?? '', 'the third pass phrase')).done).toBe(false);

    await app.anonymous(REQUEST, { email });
    await backgroundSettled();
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE verifications SET expires_at = ${new Date(Date.now() - 1000)}`));
    expect((await reset(tokenIn(mails.at(-1)), 'the third pass phrase')).done).toBe(false);
  });

  it('is used by one of 20 who open it at once', async () => {
    const email = await invite();
    const token = tokenIn(mails[0]);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => reset(token, `pass phrase number ${n}`)));
    expect(answers.filter(({ done }) => done)).toHaveLength(1);
    expect(await signIn(email, `pass phrase number ${answers.findIndex(({ done }) => done)}`)).not.toBeNull();
  });

  it('is stored hashed and not guessed by 10,000 tries', async () => {
    await invite();
    const token = tokenIn(mails[0]);
    const { db } = app.container;
    expect(JSON.stringify(await db.read(sql`SELECT * FROM verifications`))).not.toContain(token);
    let opened = 0;
    let invalid = 0;
    const guess = async (n: number) => {
      const word = n % 2 ? randomBytes(32).toString('base64url') : `${token.slice(0, -2)}${randomBytes(2).toString('base64url').slice(0, 2)}`;
      if (word === token) return;
      // A new network every time, so that it is the token that holds and not the limit.
      const client = { address: `2001:db8:${n.toString(16)}::1`, userAgent: null };
      const refusal: unknown = await resetPassword(db, word, 'purple monkey dishwasher', client).then(() => (opened += 1), (error: unknown) => error);
      if (refusal instanceof Refusal && refusal.details[0]?.code === 'TOKEN_INVALID') invalid += 1;
    };
    for (let n = 0; n < 10_000; n += 20) await Promise.all(Array.from({ length: 20 }, (_, i) => guess(n + i)));
    expect(opened).toBe(0);
    expect(invalid).toBeGreaterThan(9_900);
    const stubborn = { address: '192.0.2.1', userAgent: null };
    const codes = await Promise.all(Array.from({ length: 150 }, () =>
      resetPassword(db, randomBytes(32).toString('base64url'), 'purple monkey dishwasher', stubborn).catch((error: Refusal) => error.details[0]?.code)));
    expect(codes.filter((code) => code === 'TOKEN_INVALID')).toHaveLength(100);
    expect((await reset(token, 'purple monkey dishwasher')).done).toBe(true);
  }, 300_000);
});
