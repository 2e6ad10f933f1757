import { type Reply, type TestApp, testApp } from './support/app';

jest.setTimeout(180_000);

const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { token userErrors { code message } } }';
const PASSWORD = 'seven brown foxes jump';
type SignIn = { signIn: { token: string | null; userErrors: { code: string; message: string }[] } };

/** Sends one request as from this socket address and counts the answers by code. */
function attacker(app: TestApp) {
  const codes = new Map<string, number>();
  const count = (code: string) => codes.set(code, (codes.get(code) ?? 0) + 1);
  const send = async (email: string, password: string, headers: Record<string, string> = {}) => {
    const reply = await app.anonymous<SignIn>(SIGN_IN, { input: { email, password } }, headers);
    const code = reply.errors?.[0]?.extensions.code ?? reply.data.signIn.userErrors[0]?.code ?? 'SIGNED_IN';
    count(code);
    return { code, message: reply.data?.signIn?.userErrors[0]?.message };
  };
  return { codes, count, send };
}

async function addPerson(app: TestApp, email: string): Promise<void> {
  const departmentId = Buffer.from(`Department:${app.departments.root}`).toString('base64url');
  const reply = await app.as('SYSTEM_ADMIN', 'root').run<{ userCreate: { userErrors: object[] } }>(
    'mutation($input: UserCreateInput!) { userCreate(input: $input) { userErrors { code field } } }',
    { input: { name: '测试员', email, departmentId, password: PASSWORD } },
  );
  expect(reply.data.userCreate.userErrors).toEqual([]);
}

const address = (n: number) => `203.0.${n >> 8}.${n & 255}`;

describe('wrong passwords', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp('lockout', ['SYSTEM_ADMIN']);
  });
  afterAll(() => app.stop());

  it('by 1,000 parallel requests over 50 sockets with forged forwarding headers: at most 10 are evaluated', async () => {
    await addPerson(app, 'parallel@example.com');
    const { codes, send } = attacker(app);
    await Promise.all(
      Array.from({ length: 1000 }, (_, n) =>
        // Upper case, blanks and a display name lead to the same account.
        send(n % 3 ? 'Parallel@Example.com' : 'X <parallel@example.com>', `guess ${n}`, { 'x-zhike-peer': address(n % 50), 'x-forwarded-for': address(1000 + n) }),
      ),
    );
    expect(codes.get('INVALID_CREDENTIALS') ?? 0).toBeLessThanOrEqual(10);
    expect(codes.get('SIGNED_IN')).toBeUndefined();
    const right = await send('parallel@example.com', PASSWORD, { 'x-zhike-peer': address(7) });
    expect(right.code).toBe('LOCKED_OUT');
    expect(right.message).toMatch(/15 minutes/);
  });

  it('as aliases of one request: 100 are refused whole, ten at a time they share one counter', async () => {
    await addPerson(app, 'alias@example.com');
    const aliased = (times: number) => `mutation { ${Array.from({ length: times }, (_, n) =>
      `a${n}: signIn(input: { email: "alias@example.com", password: "guess ${n}" }) { userErrors { code } }`).join(' ')} }`;
    // More tokens than an operation may have; with shorter names it would be more aliases than it may have.
    const whole = await app.anonymous(aliased(100));
    expect(whole.errors).toHaveLength(1);
    let evaluated = 0;
    for (let round = 0; round < 10; round += 1) {
      const reply: Reply<Record<string, { userErrors: { code: string }[] }>> = await app.anonymous(aliased(10));
      evaluated += Object.values(reply.data).filter(({ userErrors }) => userErrors[0]?.code === 'INVALID_CREDENTIALS').length;
    }
    expect(evaluated).toBe(10);
  });

  it('as an array batch are not evaluated at all', async () => {
    const batch = Array.from({ length: 100 }, () => ({ query: SIGN_IN, variables: { input: { email: 'alias@example.com', password: 'x' } } }));
    const response = await app.container.graphql(
      new Request('http://localhost/api/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(batch) }),
    );
    expect(response.status).toBe(400);
  });

  it('for unknown addresses count and answer alike', async () => {
    const { codes, send } = attacker(app);
    for (let n = 0; n < 12; n += 1) await send('nobody@example.com', `guess ${n}`);
    expect(Object.fromEntries(codes)).toEqual({ INVALID_CREDENTIALS: 10, LOCKED_OUT: 2 });
  });

  it('a right one among them clears the counter', async () => {
    await addPerson(app, 'human@example.com');
    const { codes, send } = attacker(app);
    for (let n = 0; n < 9; n += 1) await send('human@example.com', `typo ${n}`);
    await send('human@example.com', PASSWORD);
    for (let n = 0; n < 9; n += 1) await send('human@example.com', `typo ${n}`);
    await send('human@example.com', PASSWORD);
    expect(Object.fromEntries(codes)).toEqual({ INVALID_CREDENTIALS: 18, SIGNED_IN: 2 });
  });
});

describe('one client that tries many accounts', () => {
  it('is stopped after 100, whatever it writes in front of the header of a trusted proxy', async () => {
    const app = await testApp('lockout_proxy', ['SYSTEM_ADMIN'], { TRUST_PROXY: '1' });
    const { codes, send } = attacker(app);
    await Promise.all(
      Array.from({ length: 250 }, (_, n) => send(`someone${n}@example.com`, 'Password2024', { 'x-zhike-peer': '10.0.0.1', 'x-forwarded-for': `${address(n)}, 198.51.100.9` })),
    );
    expect(codes.get('INVALID_CREDENTIALS')).toBe(100);
    expect(codes.get('RATE_LIMITED')).toBe(150);
    await send('someone0@example.com', 'Password2024', { 'x-zhike-peer': '10.0.0.1', 'x-forwarded-for': '198.51.100.10' });
    expect(codes.get('INVALID_CREDENTIALS')).toBe(101);
    await app.stop();
  });
});
