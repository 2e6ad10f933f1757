import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildClientSchema, buildSchema, getIntrospectionQuery, type IntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import persisted from '@/graphql/persisted-operations.json';
import { DEMO_PASSWORD, emailOf } from '@/scripts/demo-data/accounts';
import { type BuiltServer, builtServer, unusedPort } from '../support/built-server';

let server: BuiltServer;
jest.setTimeout(120_000);

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

async function signedIn(): Promise<{ cookie: string }> {
  const answer = await post({
    query: 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { userErrors { message } } }',
    variables: { input: { email: emailOf('admin'), password: DEMO_PASSWORD } },
  });
  return { cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}

/** Whether a new connection is accepted; one that is kept alive would still be served. */
const listens = (url: string): Promise<boolean> => new Promise((resolve) => {
  const connection = connect(Number(new URL(url).port), '127.0.0.1', () => { connection.destroy(); resolve(true); });
  connection.once('error', () => resolve(false));
});

beforeAll(async () => {
  server = await builtServer({ DEMO: 'true', METRICS_TOKEN: 'a-token' });
});
afterAll(() => server?.stop());

describe('the production build', () => {
  it('is healthy, and shows its figures only to the holder of the token', async () => {
    expect(await (await fetch(`${server.url}/api/health`)).json()).toEqual({ status: 'ok', checks: { database: 'ok', migrations: 'ok', disk: 'ok' } });
    expect((await fetch(`${server.url}/api/metrics`)).status).toBe(404);
    await post({ query: '{ setupStatus { open } }' });
    const metrics = await (await fetch(`${server.url}/api/metrics`, { headers: { authorization: 'Bearer a-token' } })).text();
    expect(metrics).toContain('zhike_graphql_request_seconds_count');
  });

  it('sends pages with a strict content policy and no inline script without a nonce', async () => {
    const answer = await fetch(`${server.url}/sign-in`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'/);
    expect(policy).not.toContain('unsafe-eval');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    const scripts = [...(await answer.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
    expect(answer.headers.get('cache-control')).toMatch(/no-store/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('sends no script that carries zod: the server validates', () => {
    const folder = path.resolve(process.env.ZHIKE_DIST_DIR || '.next', 'static/chunks');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(50);
    expect(scripts.filter((name) => readFileSync(path.join(folder, name), 'utf8').includes('_zod'))).toEqual([]);
  });

  it('sends no more JavaScript with the list of customers than is known to be needed', async () => {
    const page = await (await fetch(`${server.url}/customers`, { headers: await signedIn() })).text();
    const tags = [...page.matchAll(/<script[^>]* src="([^"]+)"[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag));
    const scripts = new Set(tags.map(([, address]) => address));
    expect(scripts.size).toBeGreaterThan(5);
    const sizes = await Promise.all([...scripts].map(async (address) => gzipSync(await (await fetch(`${server.url}${address}`)).arrayBuffer()).length));
    // It was 242 kB in November 2026; 137 of them are Next and React, 50 Apollo. What nobody needs at first comes by `import()`.
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThan(245_000);
  });

  it('does not believe an address that the client made up', async () => {
    const spent = async (forwarded: string) =>
      Number(/remaining=(\d+)/.exec((await post({ query: '{ setupStatus { open } }' }, { 'x-forwarded-for': forwarded, 'x-zhike-peer': forwarded })).headers.get('ratelimit') ?? '')?.[1]);
    const first = await spent('203.0.113.1');
    // At once: what one takes comes back within a moment.
    const others = await Promise.all(Array.from({ length: 10 }, (_, place) => spent(`203.0.113.${place + 2}`)));
    expect(Math.min(...others)).toBeLessThan(first - 1);
  });

  it('serves the schema that is written down, to those who are signed in', async () => {
    const query = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true });
    const ask = (headers = {}) => post({ query }, headers);
    expect((await ask()).status).toBe(401);
    const { data, errors } = (await (await ask(await signedIn())).json()) as { data: IntrospectionQuery; errors?: unknown };
    expect(errors).toBeUndefined();
    const written = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'));
    const served = buildClientSchema(data);
    expect(printSchema(lexicographicSortSchema(served))).toBe(printSchema(lexicographicSortSchema(written)));
  });

  it('answers an operation that is named by its hash alone, and knows no other hash', async () => {
    const [hash] = Object.entries(persisted).find(([, text]) => /query Viewer\b/.test(text)) ?? [];
    const byHash = async (sha256Hash: unknown) => (await post({ operationName: 'Viewer', extensions: { persistedQuery: { version: 1, sha256Hash } } }, await signedIn())).json();
    expect(await byHash(hash)).toMatchObject({ data: { viewer: { user: { name: '周明远' } } } });
    expect(await byHash('0'.repeat(64))).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  });

  it('lets a request end that is under way when the server is told to stop, and then ends by itself', async () => {
    const stopping = await builtServer();
    const body = Buffer.from(JSON.stringify({ query: '{ setupStatus { open } }' }));
    const ended = new Promise((resolve) => stopping.process.once('exit', (code) => resolve(code)));
    const running = request(`${stopping.url}/api/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.byteLength, expect: '100-continue' } });
    const answer = new Promise<string>((resolve, reject) => {
      running.on('error', reject);
      running.on('response', (response) => {
        let text = `${response.statusCode} `;
        response.on('data', (chunk: Buffer) => (text += chunk.toString())).on('end', () => resolve(text));
      });
    });
    running.flushHeaders();
    await new Promise((resolve) => running.once('continue', resolve));
    stopping.process.kill('SIGTERM');
    while (await listens(stopping.url)) await new Promise((resolve) => setTimeout(resolve, 20));
    running.end(body);
    expect(await answer).toMatch(/^200 .*"open":true/);
    // 128 and the number of the signal, as a shell reports it.
    expect(await ended).toBe(143);
  });

  it('ends although somebody keeps asking over a connection that stays open', async () => {
    const stopping = await builtServer();
    const ended = new Promise((resolve) => stopping.process.once('exit', (code) => resolve(code)));
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = () => new Promise<void>((resolve, reject) => {
      request(`${stopping.url}/api/health`, { agent }, (response) => response.resume().on('end', () => resolve())).on('error', reject).end();
    });
    await ask();
    const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
    const poll = (): Promise<void> => ask().then(pause).then(poll, () => undefined);
    const polling = poll();
    stopping.process.kill('SIGTERM');
    expect(await ended).toBe(143);
    await polling;
    agent.destroy();
  });
});

describe('the start', () => {
  /** Starts the product as a person does and waits until it gives up. */
  async function refusalOf(environment: Record<string, string>): Promise<{ code: unknown; said: string }> {
    const child = spawn(process.execPath, ['scripts/start.mjs'], { env: { ...process.env, PORT: String(await unusedPort()), ...environment } });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    return { code: await new Promise((resolve) => child.once('exit', resolve)), said };
  }

  it.each<[Record<string, string>, RegExp]>([
    [{ PORT: 'high' }, /PORT must be a number/],
    [{ DATABASE_URL: 'postgres://x' }, /DATABASE_URL must be empty .* or start with mssql/],
    [{ DATA_DIR: '/proc/nowhere' }, /The data folder \/proc\/nowhere cannot be written to/],
    [{ DATA_DIR: 'package.json' }, /The data folder \S+ cannot be written to/],
  ])('says in one sentence what is wrong with %p', async (environment, sentence) => {
    const { code, said } = await refusalOf(environment);
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
  });

  it('says that its port is in use', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, resolve));
    const address = holder.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { code, said } = await refusalOf({ PORT: port });
    holder.close();
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toEqual([`Port ${port} is in use; stop what uses it or set PORT to another one.`]);
  });
});
