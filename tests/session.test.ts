import { sql } from '@/services/database/sql';
import { type TestApp, testApp } from './support/app';

jest.setTimeout(60_000);

const PASSWORD = 'seven brown foxes jump';
const SIGN_IN = 'mutation($input: SignInInput!) { signIn(input: $input) { token viewer { user { name } } userErrors { code field } } }';
const WHO = '{ viewer { user { email } roles { code } permissions { permission reach } fieldRights { field right } department { name } locale } }';

interface Answer {
  data: Record<string, { token?: string; done?: boolean; viewer?: object; userErrors?: { code: string; field: string | null }[] }>;
  cookies: string[];
}

describe('a session', () => {
  let app: TestApp;
  let people = 0;
  const id = (type: string, key: number) => Buffer.from(`${type}:${key}`).toString('base64url');
  const admin = () => app.as('SYSTEM_ADMIN', 'root');

  beforeAll(async () => {
    app = await testApp('session', ['SYSTEM_ADMIN', 'ACCOUNT_MANAGER']);
  });
  afterAll(() => app.stop());

  async function browse(query: string, variables: object = {}, headers: Record<string, string> = {}, scheme = 'http'): Promise<Answer> {
    const response = await app.container.graphql(
      new Request(`${scheme}://localhost/api/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }),
      }),
    );
    return { ...((await response.json()) as Answer), cookies: response.headers.getSetCookie() };
  }

  async function person(): Promise<{ userId: string; email: string; version: number }> {
    const email = `person${(people += 1)}@example.com`;
    const { data } = await admin().run<{ userCreate: { user: { id: string; version: number } } }>(
      'mutation($input: UserCreateInput!) { userCreate(input: $input) { user { id version } userErrors { code field message } } }',
      { input: { name: `Person ${people}`, email, departmentId: id('Department', app.departments.shanghai), password: PASSWORD } },
    );
    return { userId: data.userCreate.user.id, version: data.userCreate.user.version, email };
  }

  const signIn = async (email: string, headers: Record<string, string> = {}) => {
    const answer = await browse(SIGN_IN, { input: { email, password: PASSWORD } }, headers);
    return answer.data.signIn?.token ?? '';
  };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const isAlive = async (token: string) => (await browse(WHO, {}, bearer(token))).data.viewer !== null;

  it('comes with a cookie that scripts cannot read, and with a __Host- one over https', async () => {
    const { email } = await person();
    const plain = await browse(SIGN_IN, { input: { email, password: PASSWORD } });
    expect(plain.cookies).toEqual([expect.stringMatching(/^zhike\.session=[\w-]{32,}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000$/)]);
    expect(plain.data.signIn?.viewer).toMatchObject({ user: { name: expect.stringContaining('Person') as string } });
    const secure = await browse(SIGN_IN, { input: { email, password: PASSWORD } }, {}, 'https');
    expect(secure.cookies[0]).toMatch(/^__Host-zhike\.session=[\w-]{32,}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000; Secure$/);
    const cookie = plain.cookies[0]?.split(';')[0] ?? '';
    expect((await browse(WHO, {}, { cookie })).data.viewer).toMatchObject({ user: { email } });
    // Over https a cookie that a neighbour could have planted does not count.
    expect((await browse(WHO, {}, { cookie }, 'https')).data.viewer).toBeNull();
  });

  it('is stored as a hash only', async () => {
    const { email } = await person();
    const token = await signIn(email);
    const rows = await app.container.db.read<Record<string, unknown>>(sql`SELECT * FROM sessions`);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('tells the viewer what they may', async () => {
    const { data } = await app.as('ACCOUNT_MANAGER').run(WHO);
    expect(data.viewer).toMatchObject({
      roles: [{ code: 'ACCOUNT_MANAGER' }], department: { name: '上海' }, locale: null, fieldRights: [],
      permissions: expect.arrayContaining([{ permission: 'customer:read', reach: 'SELF' }]) as object,
    });
    expect((await app.anonymous(WHO)).data).toEqual({ viewer: null });
  });

  it('is dead after sign-out, a new sign-in, a password change, a reset of roles and a deactivation: 50 of 50', async () => {
    let alive = 0;
    for (let round = 0; round < 10; round += 1) {
      const { email, userId, version } = await person();
      const first = await signIn(email);
      const second = await signIn(email, bearer(first));
      expect(second).not.toBe(first);
      alive += Number(await isAlive(first));
      await browse('mutation { signOut { done } }', {}, bearer(second));
      alive += Number(await isAlive(second));

      const [here, there] = [await signIn(email), await signIn(email)];
      const changed = await browse('mutation($input: PasswordChangeInput!) { passwordChange(input: $input) { token userErrors { code } } }',
        { input: { currentPassword: PASSWORD, newPassword: `${PASSWORD} again` } }, bearer(here));
      alive += Number((await isAlive(here)) || (await isAlive(there)));
      const token = changed.data.passwordChange?.token ?? '';
      expect(await isAlive(token)).toBe(true);

      const update = 'mutation($id: ID!, $version: Int!, $input: UserUpdateInput!) { userUpdate(id: $id, version: $version, input: $input) { user { version } userErrors { code message } } }';
      const roleIds = [id('Role', 3)];
      const promoted = await admin().run<{ userUpdate: { user: { version: number } } }>(update, { id: userId, version, input: { roleIds } });
      alive += Number(await isAlive(token));
      const { data } = await browse(SIGN_IN, { input: { email, password: `${PASSWORD} again` } });
      await admin().run(update, { id: userId, version: promoted.data.userUpdate.user.version, input: { active: false } });
      alive += Number(await isAlive(data.signIn?.token ?? ''));
      expect((await browse(SIGN_IN, { input: { email, password: `${PASSWORD} again` } })).data.signIn?.userErrors).toMatchObject([{ code: 'INVALID_CREDENTIALS' }]);
    }
    expect(alive).toBe(0);
  });

  it('is listed and revoked by its owner only', async () => {
    const { email } = await person();
    const tokens = [await signIn(email), await signIn(email), await signIn(email)];
    const [mine = ''] = tokens;
    const LIST = '{ sessions { id current userAgent } }';
    const sessions = async (token: string) => ((await browse(LIST, {}, bearer(token))).data as unknown as { sessions: { id: string; current: boolean }[] }).sessions;
    const listed = await sessions(mine);
    expect(listed).toHaveLength(3);
    expect(listed.filter(({ current }) => current)).toHaveLength(1);
    const other = listed.find(({ current }) => !current)?.id;
    const stranger = await app.as('ACCOUNT_MANAGER').run('mutation($id: ID!) { sessionRevoke(id: $id) { done } }', { id: other });
    expect(stranger.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await browse('mutation($id: ID!) { sessionRevoke(id: $id) { done } }', { id: other }, bearer(mine));
    expect(await sessions(mine)).toHaveLength(2);
    await browse('mutation { sessionsRevokeOthers { done } }', {}, bearer(mine));
    expect(await sessions(mine)).toMatchObject([{ current: true }]);
  });

  it('is prolonged when used after an hour, with a new cookie, and not before', async () => {
    const { email } = await person();
    const cookie = `zhike.session=${await signIn(email)}`;
    const expiry = async () => (await app.container.db.read<{ at: string | Date }>(sql`SELECT MAX(expires_at) AS "at" FROM sessions WHERE id = (SELECT MAX(id) FROM sessions)`))[0]?.at;
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE sessions SET updated_at = ${new Date(Date.now() - 7_200_000)},
      expires_at = ${new Date(Date.now() + 86_400_000)} WHERE id = (SELECT MAX(id) FROM sessions)`));
    const before = new Date((await expiry()) ?? 0).getTime();
    expect((await browse(WHO, {}, { cookie })).cookies).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(new Date((await expiry()) ?? 0).getTime()).toBeGreaterThan(before + 28 * 86_400_000);
    expect((await browse(WHO, {}, { cookie })).cookies).toHaveLength(0);
  });
});
