import { spawn } from 'node:child_process';
import { type BuiltServer, builtServer, unusedPort } from '../support/built-server';

let server: BuiltServer;
jest.setTimeout(120_000);

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

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

  it('does not believe an address that the client made up', async () => {
    const spent = async (forwarded: string) =>
      Number(/remaining=(\d+)/.exec((await post({ query: '{ setupStatus { open } }' }, { 'x-forwarded-for': forwarded, 'x-zhike-peer': forwarded })).headers.get('ratelimit') ?? '')?.[1]);
    const first = await spent('203.0.113.1');
    expect(await spent('203.0.113.2')).toBeLessThan(first);
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ PORT: 'high' }, /PORT must be a number/],
    [{ DATABASE_URL: 'postgres://x' }, /DATABASE_URL must be empty .* or start with mssql/],
  ])('says in one sentence what is wrong with %p', async (environment, sentence) => {
    const child = spawn(process.execPath, ['scripts/start.mjs'], { env: { ...process.env, PORT: String(await unusedPort()), ...environment } });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect(code).toBe(1);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/\n\s+at /);
  });
});
