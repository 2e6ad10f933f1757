import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { LIMITS } from '@/graphql/limits/rules';
import { type Door, openDoor } from '@/scripts/kill-harness/door';
import { testApp, type TestApp } from './support/app';
import { together } from './support/http-client';

interface Sent { headers?: Record<string, string>; body: string | Uint8Array<ArrayBuffer>; search?: string }
interface Got { status: number; headers: IncomingHttpHeaders; body: Buffer; socket: number }

let app: TestApp;
let door: Door;
/** One connection, which has to be of use after every answer. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
beforeAll(async () => {
  app = await testApp('node-http', ['ACCOUNT_MANAGER']);
  door = await openDoor(app.container.graphqlOnNode);
});
afterAll(async () => {
  agent.destroy();
  await door.close();
  await app.stop();
});

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ viewer { user { name } } }' });
const LONG = JSON.stringify({ query: '{ __schema { types { name description fields { name description } } } }' });
const TOO_LONG = JSON.stringify({ query: `# ${'x'.repeat(LIMITS.bodyBytes)}\n{ viewer { user { name } } }` });

/** `chunked`: the length is not announced. */
function send({ headers = JSON_TYPE, body, search = '' }: Sent, chunked = false): Promise<Got> {
  const length = chunked ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request(`${door.url}${search}`, { method: 'POST', agent, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks), socket: sent.socket?.localPort ?? 0 }));
    });
    sent.on('error', reject);
    const half = Math.floor(body.length / 2);
    sent.write(body.slice(0, half));
    sent.end(body.slice(half));
  });
}

const ofTheWeb = async ({ headers = JSON_TYPE, body, search = '' }: Sent) => {
  const answer = await app.container.graphql(new Request(`http://localhost/api/graphql${search}`, { method: 'POST', headers, body }));
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
};

/** What is left of somebody's allowance is less with every request. */
const asideFromAllowance = (body: string) => body.replace(/"remaining":\d+/, '"remaining":0');
const bearer = () => ({ authorization: `Bearer ${app.as('ACCOUNT_MANAGER').token}` });

describe('the door of the production server', () => {
  const cases: [string, () => Sent][] = [
    ['who is signed in', () => ({ headers: { ...JSON_TYPE, ...bearer() }, body: QUERY })],
    ['nobody', () => ({ body: QUERY })],
    ['a language', () => ({ headers: { ...JSON_TYPE, cookie: 'locale=zh-CN' }, body: JSON.stringify({ query: '{ customers { nodes { id } } }' }) })],
    ['what is no JSON', () => ({ body: '{' })],
    ['half a character', () => ({ body: Buffer.from([0x7b, 0x22, 0xe5]) })],
    ['another charset', () => ({ headers: { 'content-type': 'application/json; charset=utf-16' }, body: QUERY })],
    ['a form of another site', () => ({ headers: { 'content-type': 'text/plain' }, body: QUERY })],
    ['a body too large', () => ({ body: TOO_LONG })],
    ['an operation in the address', () => ({ body: '{}', search: '?query=%7B%20setupStatus%20%7B%20open%20%7D%20%7D' })],
  ];

  it.each(cases)('answers %s as the route does, announced or in chunks', async (_, sent) => {
    const expected = await ofTheWeb(sent());
    for (const chunked of [false, true]) {
      const got = await send(sent(), chunked);
      expect({ status: got.status, body: asideFromAllowance(got.body.toString()) }).toEqual({ status: expected.status, body: asideFromAllowance(expected.body) });
      expect(got.headers).toMatchObject({ 'content-type': expected.headers['content-type'], 'cache-control': expected.headers['cache-control'] });
      expect(got.headers.vary).toBe([expected.headers.vary, 'accept-encoding'].filter(Boolean).join(', '));
    }
  });

  it('serves the next request on the same connection, also after one that was left unread', async () => {
    const sockets = new Set<number>();
    for (const body of [QUERY, TOO_LONG, QUERY, '{', QUERY]) sockets.add((await send({ body }, true)).socket);
    expect(sockets.size).toBe(1);
  });

  it.each([['gzip, deflate, br', true], ['br', false], ['gzip;q=0, identity', false], ['identity', false]])('compresses a long answer for %s: %s', async (accepted, compressed) => {
    const got = await send({ headers: { ...JSON_TYPE, ...bearer(), 'accept-encoding': accepted }, body: LONG });
    expect(got.headers['content-encoding']).toBe(compressed ? 'gzip' : undefined);
    expect(Number(got.headers['content-length'])).toBe(got.body.length);
    const text = (compressed ? gunzipSync(got.body) : got.body).toString();
    expect(asideFromAllowance(text)).toBe(asideFromAllowance((await ofTheWeb({ headers: { ...JSON_TYPE, ...bearer() }, body: LONG })).body));
    expect((await send({ headers: { ...JSON_TYPE, 'accept-encoding': accepted }, body: QUERY })).headers['content-encoding']).toBeUndefined();
  });

  it('is not disturbed by those who leave in the midst', async () => {
    const leave = () => new Promise<void>((resolve) => {
      const socket = connect(door.port, '127.0.0.1', () => {
        socket.write(`POST /api/graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"query":`);
        setTimeout(() => { socket.destroy(); resolve(); }, 20);
      });
    });
    await together(20, leave);
    expect((await send({ headers: { ...JSON_TYPE, ...bearer() }, body: QUERY })).status).toBe(200);
  });
});
