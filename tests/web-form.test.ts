import { HONEYPOT } from '@/domain/web-form';
import { PEER_HEADER } from '@/graphql/peer';
import { toGlobalId } from '@/graphql/global-id';
import { sql } from '@/services/database/sql';
import { testApp, type TestApp } from './support/app';

interface Form { id: string; version: number; publicKey: string; active: boolean; allowedOrigins: string[] }
interface Reply { status: number; headers: Headers; body: { message?: string; redirectUrl?: string | null; errors?: { code: string; field: string | null; message: string }[] } }

let app: TestApp;
let form: Form;
beforeAll(async () => {
  app = await testApp('web-form', ['MARKETER', 'SALES_SUPERVISOR', 'ACCOUNT_MANAGER']);
  form = await create({ thanksZh: '收到了', thanksEn: 'Got it' });
});
afterAll(() => app.stop());

const FIELDS = 'id version publicKey active allowedOrigins';
async function create(input: object = {}): Promise<Form> {
  const departmentId = toGlobalId('Department', app.departments.east);
  const { data } = await app.as('MARKETER').run<{ webFormCreate: { webForm: Form; userErrors: object[] } }>(
    `mutation($input: WebFormCreateInput!) { webFormCreate(input: $input) { webForm { ${FIELDS} } userErrors { code field message } } }`, { input: { name: '官网咨询', departmentId, ...input } });
  expect(data.webFormCreate.userErrors).toEqual([]);
  return data.webFormCreate.webForm;
}
const update = async ({ id, version }: Form, input: object) => (await app.as('MARKETER').run<{ webFormUpdate: { webForm: Form | null; userErrors: { code: string; field: string }[] } }>(
  `mutation($id: ID!, $version: Int!, $input: WebFormUpdateInput!) { webFormUpdate(id: $id, version: $version, input: $input) { webForm { ${FIELDS} } userErrors { code field } } }`,
  { id, version, input })).data.webFormUpdate;

let visitor = 0;
/** Somebody else each time, so that no limit is met by accident. */
const elsewhere = () => ({ [PEER_HEADER]: `10.1.${Math.floor((visitor += 1) / 250)}.${visitor % 250}` });
async function send(body: unknown, headers: Record<string, string> = {}, key = form.publicKey, method = 'POST'): Promise<Reply> {
  const init = { method, headers: { 'content-type': 'application/json', ...elsewhere(), ...headers }, ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}) };
  const response = await app.container.forms.handle(new Request(`http://crm.example.com/api/forms/${key}`, init), key);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? (JSON.parse(text) as Reply['body']) : {} };
}
const leads = async () => app.container.db.read<{ name: string; number: string; ownerId: number | null; departmentId: number; webFormId: number; interest: string; kind: string; contactName: string | null }>(
  sql`SELECT name AS "name", number AS "number", owner_id AS "ownerId", department_id AS "departmentId", web_form_id AS "webFormId", interest AS "interest", kind AS "kind", contact_name AS "contactName" FROM leads ORDER BY id`);
const ENTRY = { name: '周九', company: '远洋贸易', phone: '13812345678', email: 'zhou@example.com', message: '想看样板间' };
const PLAIN = { 'content-type': 'application/x-www-form-urlencoded' };

describe('an entry', () => {
  it('becomes a lead of the form’s department that nobody follows', async () => {
    const reply = await send(ENTRY, { 'accept-language': 'en' });
    expect(reply).toMatchObject({ status: 200, body: { message: 'Got it', redirectUrl: null } });
    expect((await leads()).at(-1)).toMatchObject({ name: '远洋贸易', contactName: '周九', kind: 'ORGANISATION', ownerId: null, departmentId: app.departments.east, interest: '想看样板间' });
    const { data } = await app.as('SALES_SUPERVISOR', 'east').run<{ leads: { nodes: object[] } }>('{ leads(filter: { fromForm: true }) { nodes { status fromForm owner { id } createdBy { id } webForm { name } } } }');
    expect(data.leads.nodes[0]).toEqual({ status: 'NEW', fromForm: true, owner: null, createdBy: null, webForm: { name: '官网咨询' } });
  });

  it('comes as a plain form too, and a browser is led on to a page', async () => {
    const reply = await send(new URLSearchParams({ name: '吴十', phone: '13912345678' }).toString(), { ...PLAIN, accept: 'text/html,*/*' });
    expect([reply.status, reply.headers.get('location')]).toEqual([303, `/forms/${form.publicKey}?sent=1`]);
    expect((await leads()).at(-1)).toMatchObject({ name: '吴十', kind: 'PERSON', contactName: null });
    const away = await create({ redirectUrl: 'https://www.example.com/thanks' });
    const led = await send('name=a&email=a@example.com', { ...PLAIN, accept: 'text/html' }, away.publicKey);
    expect(led.headers.get('location')).toBe('https://www.example.com/thanks');
    const wrong = await send('name=&phone=x', { ...PLAIN, accept: 'text/html' });
    expect([wrong.status, wrong.headers.get('location')]).toEqual([303, `/forms/${form.publicKey}?refused=name%2Cphone`]);
  });

  it('is refused in the visitor’s language, field by field, and tells nothing of what is there', async () => {
    const before = (await leads()).length;
    const zh = await send({ name: ' ', phone: 'x' }, { 'accept-language': 'zh-CN' });
    expect(zh).toMatchObject({ status: 422, body: { errors: [{ code: 'VALIDATION', field: 'name', message: '必填。' }, { field: 'phone' }] } });
    expect((await send({ name: 'A' }, { 'accept-language': 'en' })).body.errors).toEqual([{ code: 'VALIDATION', field: 'phone', message: 'Leave a telephone number or an e-mail address, so that we can answer.' }]);
    expect((await leads()).length).toBe(before);
    const again = await send(ENTRY, { 'accept-language': 'en' });
    expect(again).toMatchObject({ status: 200, body: { message: 'Got it' } });
  });

  it('sets nothing but what a visitor may say', async () => {
    await send({ ...ENTRY, company: '伪造公司', status: 'CONVERTED', ownerId: 1, departmentId: app.departments.root, score: 100, number: 'XS-1', webFormId: 99, remark: 'x', id: 1 });
    const [row] = await app.container.db.read<object>(sql`SELECT status AS "status", owner_id AS "ownerId", department_id AS "departmentId", remark AS "remark" FROM leads WHERE name = ${'伪造公司'}`);
    expect(row).toEqual({ status: 'NEW', ownerId: null, departmentId: app.departments.east, remark: null });
  });

  it.each([
    ['no JSON', '{', {}, 400], ['a list', '[]', {}, 400], ['null', 'null', {}, 400], ['another type', 'x', { 'content-type': 'text/plain' }, 415],
    ['a file', 'x', { 'content-type': 'multipart/form-data; boundary=x' }, 415], ['too much', `{"name":"${'a'.repeat(40_000)}"}`, {}, 413],
  ])('that is %s is refused', async (_, body, headers, status) => {
    const before = (await leads()).length;
    expect((await send(body, headers)).status).toBe(status);
    expect((await leads()).length).toBe(before);
  });
});

it('an entry with the hidden field filled in is thanked like any other and kept nowhere', async () => {
  const before = (await leads()).length;
  const honest = await send({ ...ENTRY, [HONEYPOT]: '  ' });
  const caught = await send({ ...ENTRY, [HONEYPOT]: 'https://spam.example' });
  expect([caught.status, caught.body]).toEqual([honest.status, honest.body]);
  // Nor does a machine learn anything by leaving the rest wrong.
  expect((await send({ [HONEYPOT]: 'x' })).status).toBe(200);
  expect((await leads()).length).toBe(before + 1);
});

describe('a key', () => {
  it('that is wrong, or of a form that is switched off, is answered alike', async () => {
    const off = await create();
    expect((await update(off, { active: false })).webForm?.active).toBe(false);
    const before = (await leads()).length;
    const [none, closed] = [await send(ENTRY, {}, 'AAAAAAAAAAAAAAAA'), await send(ENTRY, {}, off.publicKey)];
    expect(none).toMatchObject({ status: 404, body: { errors: [{ code: 'NOT_FOUND' }] } });
    expect([closed.status, closed.body]).toEqual([none.status, none.body]);
    expect(await app.container.forms.describe(off.publicKey, 'en')).toBeNull();
    expect(await app.container.forms.describe(form.publicKey, 'en')).toEqual({ name: '官网咨询', honeypot: HONEYPOT, thanks: 'Got it' });
    expect((await leads()).length).toBe(before);
  });

  it('is random and stays', async () => {
    const forms = await Promise.all(Array.from({ length: 5 }, () => create()));
    expect(new Set(forms.map(({ publicKey }) => publicKey)).size).toBe(5);
    for (const { publicKey } of forms) expect(publicKey).toMatch(/^[\w-]{16}$/);
    const [one] = forms as [Form];
    expect((await update(one, { name: '改名' })).webForm?.publicKey).toBe(one.publicKey);
  });
});

describe('an origin', () => {
  it('that is listed may send and read; another may not; our own always may', async () => {
    const listed = await create({ allowedOrigins: ['https://www.example.com/some/page', 'HTTPS://Shop.example.com'] });
    expect(listed.allowedOrigins).toEqual(['https://www.example.com', 'https://shop.example.com']);
    const from = (origin: string, method = 'POST') => send(ENTRY, { origin }, listed.publicKey, method);
    const granted = await from('https://www.example.com');
    expect([granted.status, granted.headers.get('access-control-allow-origin'), granted.headers.get('access-control-allow-credentials')]).toEqual([200, 'https://www.example.com', null]);
    const asked = await from('https://shop.example.com', 'OPTIONS');
    expect([asked.status, asked.headers.get('access-control-allow-methods'), asked.headers.get('access-control-allow-headers')]).toEqual([204, 'POST', 'content-type']);
    const before = (await leads()).length;
    for (const origin of ['https://evil.example', 'null', 'http://www.example.com', 'https://www.example.com.evil.example', 'https://www.example.com:444']) {
      const reply = await from(origin);
      expect([origin, reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([origin, 403, null]);
      expect((await from(origin, 'OPTIONS')).headers.get('access-control-allow-origin')).toBeNull();
    }
    expect((await leads()).length).toBe(before);
    expect((await from('http://crm.example.com')).status).toBe(200);
  });

  it('is granted nothing where none is listed, though plain forms come through', async () => {
    const reply = await send('name=a&email=a@example.com', { ...PLAIN, origin: 'https://any.example' });
    expect([reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([200, null]);
    expect((await send('', { origin: 'https://any.example' }, form.publicKey, 'OPTIONS')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('has to be the address of a site', async () => {
    for (const origin of ['example.com', 'javascript:alert(1)', '*', '']) {
      expect(await update(await create(), { allowedOrigins: [origin] })).toMatchObject({ webForm: null, userErrors: [{ code: 'VALIDATION' }] });
    }
    expect(await update(await create(), { redirectUrl: 'javascript:alert(1)' })).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: 'redirectUrl' }] });
  });
});

describe('too many', () => {
  it('of one client are refused, also all at once; others go on, and so does signing in', async () => {
    const busy = await create();
    const here = { [PEER_HEADER]: '198.51.100.7' };
    const before = (await leads()).length;
    const replies = await Promise.all(Array.from({ length: 30 }, () => send(ENTRY, here, busy.publicKey)));
    expect(replies.map(({ status }) => status).sort()).toEqual([...Array<number>(10).fill(200), ...Array<number>(20).fill(429)]);
    const kept = (await leads()).slice(before);
    expect(kept).toHaveLength(10);
    expect(new Set(kept.map(({ number }) => number)).size).toBe(10);
    const refused = replies.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused?.body.errors?.[0]?.code).toBe('RATE_LIMITED');
    // The whole of somebody's IPv6 network is one client.
    for (let i = 0; i < 10; i += 1) await send(ENTRY, { [PEER_HEADER]: `2001:db8:1:2::${i + 1}` }, busy.publicKey);
    expect((await send(ENTRY, { [PEER_HEADER]: '2001:db8:1:2:ffff::1' }, busy.publicKey)).status).toBe(429);
    expect((await send(ENTRY, {}, busy.publicKey)).status).toBe(200);
    expect((await send(ENTRY, { ...here, 'x-forwarded-for': '203.0.113.9' }, busy.publicKey)).status).toBe(429);
    const { data } = await app.anonymous<{ signIn: { userErrors: { code: string }[] } }>('mutation { signIn(input: { email: "a@example.com", password: "wrong password here" }) { userErrors { code } } }', {}, here);
    expect(data.signIn.userErrors[0]?.code).toBe('INVALID_CREDENTIALS');
  });
});

it('forms are made by marketing, seen by supervisors and by nobody else', async () => {
  const input = { name: 'x', departmentId: toGlobalId('Department', app.departments.east) };
  for (const person of [app.as('SALES_SUPERVISOR'), app.as('ACCOUNT_MANAGER')]) {
    const { errors } = await person.run('mutation($input: WebFormCreateInput!) { webFormCreate(input: $input) { webForm { id } } }', { input });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
  expect((await app.as('SALES_SUPERVISOR').run<{ webForms: { nodes: object[] } }>('{ webForms { nodes { id } } }')).data.webForms.nodes.length).toBeGreaterThan(0);
  expect((await app.as('ACCOUNT_MANAGER').run<{ webForms: { nodes: object[] } | null }>('{ webForms { nodes { id } } }')).data?.webForms?.nodes ?? []).toEqual([]);
});
