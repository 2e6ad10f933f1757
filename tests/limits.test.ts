import fc from 'fast-check';
import { isObjectType } from 'graphql';
import { LIMITS } from '@/graphql/limits/rules';
import { PEER_HEADER } from '@/graphql/peer';
import persisted from '@/graphql/persisted-operations.json';
import { statementCounter } from '@/services/database/database';
import { testApp, type TestApp } from './support/app';
import { operationsOf } from './support/operations';

let app: TestApp;
beforeAll(async () => {
  app = await testApp('limits', ['ACCOUNT_MANAGER']);
});
afterAll(() => app.stop());

interface Sent { status: number; codes: string[]; statements: string[]; text: string; headers: Headers }
interface Raw { method?: string; search?: string; headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer>; anonymous?: boolean }

let address = 0;

/** Sends a request as it is. What reads the session is not counted: somebody has to be known before their points can be. */
async function send({ method = 'POST', search = '', headers = {}, body, anonymous = false }: Raw): Promise<Sent> {
  const counter = { count: 0, texts: [] as string[] };
  const who: Record<string, string> = anonymous ? { [PEER_HEADER]: `10.9.${(address += 1) >> 8}.${address & 255}` } : { authorization: `Bearer ${app.as('ACCOUNT_MANAGER').token}` };
  const request = new Request(`http://localhost/api/graphql${search}`, { method, headers: { 'content-type': 'application/json', ...who, ...headers }, ...(body === undefined ? {} : { body }) });
  const response = await statementCounter.run(counter, () => app.container.graphql(request));
  const text = await response.text();
  const { errors } = JSON.parse(text || '{}') as { errors?: { extensions?: { code?: string } }[] };
  const statements = counter.texts.filter((statement) => !/FROM sessions s JOIN users|FROM role_grants|FROM role_field_rights|FROM dictionary_(types|items)|UPDATE sessions SET expires_at/.test(statement));
  return { status: response.status, codes: (errors ?? []).map(({ extensions }) => extensions?.code ?? ''), statements, text, headers: response.headers };
}

const ask = (query: string, variables: object = {}, more: Raw = {}) => send({ body: JSON.stringify({ query, variables }), ...more });

const times = (count: number, one: (place: number) => string) => Array.from({ length: count }, (_, place) => one(place)).join(' ');
const nest = (levels: number): string => (levels === 0 ? '{ id }' : `{ contacts(first: 1) { nodes { customer ${nest(levels - 1)} } } }`);
const list = (length: number) => Array.from({ length }, () => 'x');

/** Documents and variables that no honest client sends, each too large in one way. */
const SHAPES: [string, string, object?][] = [
  ['too deep', `{ customers(first: 1) { nodes ${nest(4)} } }`],
  ['too deep through fragments', `{ customers(first: 1) { nodes { ...A } } } fragment A on Customer ${nest(1).replace('{ id }', '{ ...B }')} fragment B on Customer ${nest(1).replace('{ id }', '{ ...C }')} fragment C on Customer ${nest(2)}`],
  ['too many aliases', `{ customers(first: 1) { nodes { ${times(31, (i) => `a${i}: name`)} } } }`],
  ['one root field too often', `{ ${times(11, (i) => `a${i}: setupStatus { open }`)} }`],
  ['one root field too often through fragments', `{ ${times(3, () => '...R')} } fragment R on Query { ${times(11, (i) => `a${i}: setupStatus { open }`)} }`],
  ['too many directives', `{ customers(first: 1) { nodes { ${times(21, () => 'name @include(if: true)')} } } }`],
  ['one directive repeated', `{ setupStatus { open ${times(30, () => '@skip(if: false)')} } }`],
  ['too many tokens', `{ customers(first: 1) { nodes { ${times(2000, () => 'name')} } } }`],
  ['a fragment in a circle', '{ customers(first: 1) { nodes { ...A } } } fragment A on Customer { ...B } fragment B on Customer { ...A }'],
  ['too costly', '{ customers(first: 100) { nodes { contacts(first: 100) { nodes { id } } } } }'],
  ['too costly by variables', 'query($n: Int) { customers(first: $n) { nodes { contacts(first: 50) { nodes { id } } } } }', { n: 100 }],
  ['too costly from the end', '{ customers(first: 1, last: 100) { nodes { contacts(first: 30) { nodes { id } } } } }'],
  ['a filter of too many values', 'query($f: CustomerFilter) { customers(first: 1, filter: $f) { nodes { id } } }', { f: { or: Array.from({ length: 200 }, () => ({ ownerIds: list(250) })) } }],
  ['a filter of too many values in several lists', 'query($f: OrderFilter) { orders(first: 1, filter: $f) { nodes { id } } }', { f: { customerIds: list(250), ownerIds: list(250), productIds: list(101) } }],
  ['a count of too many values', 'query($f: OrderFilter) { orders(first: 1, filter: $f) { totalCount { count } } }', { f: { customerIds: list(250), ownerIds: list(250), productIds: list(101) } }],
  ['an instant after the last year', 'query($f: CustomerFilter) { customers(first: 1, filter: $f) { nodes { id } } }', { f: { createdAt: { from: '9999-12-31T23:59:59-23:59' } } }],
  ['an instant before the first year', '{ customers(first: 1, filter: { createdAt: { from: "0000-06-01T00:00:00Z" } }) { nodes { id } } }'],
  ['too costly by lists that come whole', '{ serviceTicket(id: "x") { attachments { ticket { attachments { ticket { attachments { ticket { id } } } } } } } }'],
  ['too costly by the units of a building', '{ units(first: 1) { nodes { building { units { building { units { id } } } } } } }'],
  ['too costly twice', `{ ${times(8, (i) => `a${i}: customers(first: 100) { nodes { interactions(first: 5) { nodes { id } } } }`)} }`],
  ['a list too long', 'query($ids: [ID!]) { customers(first: 1, filter: { ownerIds: $ids }) { nodes { id } } }', { ids: list(251) }],
  ['a literal list too long', `{ customers(first: 1, filter: { ownerIds: [${times(251, () => '"x"')}] }) { nodes { id } } }`],
  ['variables too deep', 'query($f: CustomerFilter) { customers(first: 1, filter: $f) { nodes { id } } }', { f: JSON.parse(`${'{"and":['.repeat(400)}{}${']}'.repeat(400)}`) as object }],
  ['an unknown field', '{ customers(first: 1) { nodes { password } } }'],
  ['an unknown root', '{ sqliteMaster { name } }'],
  ['no operation', 'fragment A on Customer { id }'],
  ['two operations without a name', 'query A { setupStatus { open } } query B { setupStatus { open } }'],
  ['a broken document', '{ customers(first: 1 { nodes { id } }'],
  ['an empty document', ''],
  ['a wrong variable', 'query($n: Int) { customers(first: $n) { nodes { id } } }', { n: 'many' }],
  ['a missing variable', 'query($id: ID!) { customer(id: $id) { id } }', {}],
  ['an unknown enum value', 'query($s: CustomerSort) { customers(first: 1, sort: $s) { nodes { id } } }', { s: { by: 'name; DROP TABLE customers' } }],
  ['a wrong instant', 'query($f: CustomerFilter) { customers(first: 1, filter: $f) { nodes { id } } }', { f: { createdAt: { from: 'yesterday' } } }],
  ['a wrong amount', 'query($f: CustomerFilter) { customers(first: 1, filter: $f) { nodes { id } } }', { f: { annualTurnover: { from: '1e9' } } }],
  ['an unknown input field', 'query($f: CustomerFilter) { customers(first: 1, filter: $f) { nodes { id } } }', { f: { bankAccount: '1' } }],
  ['a subscription', 'subscription { customers { id } }'],
];

describe('a document', () => {
  it.each(SHAPES)('that is %s is refused before a statement runs', async (_, query, variables = {}) => {
    const { status, codes, statements, text } = await ask(query, variables);
    expect(statements).toEqual([]);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/node_modules|\.ts:|stack/i);
  });

  it('at the limit is answered', async () => {
    const fine = [
      `{ customers(first: 1) { nodes ${nest(2)} } }`, `{ customers(first: 1) { nodes { ${times(30, (i) => `a${i}: name`)} } } }`,
      `{ ${times(10, (i) => `a${i}: setupStatus { open }`)} }`, `{ customers(first: 1) { nodes { ${times(20, () => 'name @include(if: true)')} } } }`,
    ];
    for (const query of fine) expect([query, (await ask(query)).codes]).toEqual([query, []]);
    const { codes } = await ask('query($ids: [ID!]) { customers(first: 1, filter: { ownerIds: $ids }) { nodes { id } } }', { ids: list(250) });
    expect(codes).toEqual([]);
    const many = await ask('query($f: OrderFilter) { orders(first: 1, filter: $f) { nodes { id } totalCount { count } } }', { f: { customerIds: list(250), ownerIds: list(250), productIds: list(100) } });
    expect(many.codes).toEqual([]);
  });

  it('of the browser is known by its hash, an unknown hash is not', async () => {
    const [hash] = Object.keys(persisted);
    const known = await send({ body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables: {} }) });
    expect(known.codes).not.toContain('PERSISTED_QUERY_NOT_FOUND');
    const unknown = await send({ body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } }) });
    expect(unknown.codes).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
    // A document sent along with a hash is not kept for others.
    const registered = await send({ body: JSON.stringify({ query: '{ setupStatus { open } }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }) });
    expect(registered.codes).toHaveLength(1);
  });
});

const QUERY = JSON.stringify({ query: '{ setupStatus { open } }' });
const MUTATION = encodeURIComponent('mutation { signOut { done } }');
const big = JSON.stringify({ query: '{ setupStatus { open } }', variables: { x: 'x'.repeat(LIMITS.bodyBytes) } });
const REQUESTS: [string, Raw, number][] = [
  ['a batch', { body: `[${QUERY},${QUERY}]` }, 400], ['an empty batch', { body: '[]' }, 400], ['a mutation by GET', { method: 'GET', search: `?query=${MUTATION}` }, 405],
  ['a query by a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `query=${MUTATION}` }, 400],
  ['plain text', { headers: { 'content-type': 'text/plain' }, body: QUERY }, 400], ['multipart', { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }, 400],
  ['another charset', { headers: { 'content-type': 'application/json; charset=utf-16' }, body: QUERY }, 415], ['GB18030', { headers: { 'content-type': 'application/json; charset="gb18030"' }, body: QUERY }, 415],
  ['JSON by a similar name', { headers: { 'content-type': 'application/jsonp' }, body: QUERY }, 400], ['no JSON', { body: '{"query": ' }, 400], ['an empty body', { body: '' }, 400], ['null', { body: 'null' }, 400],
  ['a number', { body: '7' }, 400], ['a text', { body: '"{ setupStatus { open } }"' }, 400], ['an empty object', { body: '{}' }, 400], ['a query that is an object', { body: '{"query":{"a":1}}' }, 400],
  ['variables that are text', { body: '{"query":"{ setupStatus { open } }","variables":"x"}' }, 400], ['extensions that are a list', { body: '{"query":"{ setupStatus { open } }","extensions":[]}' }, 400],
  ['a body too large', { body: big }, 413], ['a body too large in bytes only', { body: JSON.stringify({ query: `# ${'客'.repeat(LIMITS.bodyBytes / 2)}\n{ setupStatus { open } }` }) }, 413],
  ['text that is not UTF-8', { body: Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) }, 400], ['half a character', { body: Uint8Array.from([...Buffer.from('{"query":"{ setupStatus { open } } #'), 0xe5, 0xae]) }, 400],
  ['another method', { method: 'PUT', body: QUERY }, 405],
];

describe('a request', () => {
  it.each(REQUESTS)('that is %s is refused before a statement runs', async (_, raw, wanted) => {
    const { status, statements, headers } = await send(raw);
    expect([status, statements]).toEqual([wanted, []]);
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset=UTF-8', 'APPLICATION/JSON; charset="utf-8"', 'application/graphql-response+json'])('of type %s is answered or asked for JSON', async (type) => {
    const { status } = await send({ headers: { 'content-type': type }, body: QUERY });
    expect([200, 400]).toContain(status);
    if (type.toLowerCase().startsWith('application/json')) expect(status).toBe(200);
  });

  it('without a length is cut off at the limit', async () => {
    let sent = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
        if (sent > 50_000_000) controller.close();
      },
    });
    const request = new Request('http://localhost/api/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: stream, duplex: 'half' } as RequestInit);
    expect((await app.container.graphql(request)).status).toBe(413);
    expect(sent).toBeLessThan(2_000_000);
  });

  it('by GET needs a header that a foreign page cannot send', async () => {
    const query = encodeURIComponent('{ setupStatus { open } }');
    const plain = new Request(`http://localhost/api/graphql?query=${query}`);
    expect((await app.container.graphql(plain)).status).toBe(400);
  });
});

describe('somebody unknown', () => {
  it('learns nothing of the schema, by whatever name it is asked for', async () => {
    const questions = ['{ __schema { types { name } } }', '{ a: __schema { types { name } } }', '{ __type(name: "Customer") { name } }', '{ ...F } fragment F on Query { __schema { queryType { name } } }',
      'fragment __schema on Query { __schema { queryType { name } } } { ...__schema }', 'query A { setupStatus { open } } query B { __schema { queryType { name } } }'];
    for (const query of questions) {
      const { codes, statements, text } = await send({ body: JSON.stringify({ query, operationName: query.includes('query B') ? 'B' : undefined }), anonymous: true });
      expect([query, codes.length > 0, statements]).toEqual([query, true, []]);
      expect(text).not.toContain('"types"');
    }
    expect((await ask('{ __schema { queryType { name } } }')).codes).toEqual([]);
  });

  it('gets nothing from any query that shows records', async () => {
    for (const operation of operationsOf(app.container.schema).filter(({ kind, permission, path }) => kind === 'query' && (permission || path.length))) {
      const { codes, statements } = await send({ body: JSON.stringify({ query: operation.document, variables: operation.variables('Q3VzdG9tZXI6MQ', 1, () => 'VXNlcjox') }), anonymous: true });
      expect([operation.name, codes, statements]).toEqual([operation.name, ['UNAUTHENTICATED'], []]);
    }
  });

  it('has a thousand points a minute from one address', async () => {
    const same = { [PEER_HEADER]: '10.8.8.8' };
    // Many at once: on a slow database single ones would be forgiven faster than they are asked.
    const refusedOf = async (headers: Record<string, string>) =>
      (await Promise.all(Array.from({ length: 50 }, () => send({ body: QUERY, anonymous: true, headers })))).filter(({ status }) => status === 429);
    let refused: Sent[] = [];
    for (let i = 0; i < 40 && !refused.length; i += 1) refused = await refusedOf(same);
    expect(refused[0]?.codes).toEqual(['LIMIT']);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await refusedOf({ ...same, 'x-forwarded-for': '1.2.3.4' })).length).toBeGreaterThan(0);
  });
});

it('answers every mutilated document without a fault of its own: 3,000 of them', async () => {
  const documents = operationsOf(app.container.schema).filter(({ name }) => !/^(setup|signIn|passwordReset|sessions?Revoke|signOut|import)/.test(name)).map(({ document, variables }) => JSON.stringify({ query: document, variables: variables('Q3VzdG9tZXI6MQ', 1, () => 'VXNlcjox') }));
  const query = app.container.schema.getQueryType();
  expect(isObjectType(query)).toBe(true);
  const snippets = ['{', '}', '(', ')', '"', '\\', '$', '!', '@', '...', '\u0000', '\ud800', '𠮷', 'null', '[', ']', '-1', '1e400', '9007199254740993', '__proto__', ' on ', '#', '"""', ':', '|'];
  const edit = fc.tuple(fc.nat(4000), fc.nat(12), fc.constantFrom('', ...snippets));
  let sent = 0;
  await fc.assert(fc.asyncProperty(fc.constantFrom(...documents), fc.array(edit, { minLength: 1, maxLength: 4 }), async (document, edits) => {
    const body = edits.reduce((text, [at, cut, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + cut), document);
    sent += 1;
    const { status, codes } = await send({ body: body || ' ', anonymous: sent % 4 === 0 });
    if (status >= 500 || codes.includes('INTERNAL_SERVER_ERROR')) throw new Error(`${status} ${codes.join()}: ${body}`);
  }), { numRuns: 3000, seed: 20261122, endOnFailure: true });
}, 300_000);
