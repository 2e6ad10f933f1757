import { randomBytes } from 'node:crypto';
import { PEER_HEADER } from '@/graphql/peer';
import { sql } from '@/services/database/sql';
import { lookAtLink } from '@/services/feedback-link/answer';
import { configureMail } from '@/services/mail/mail';
import { testApp, type TestApp } from './support/app';
import { FeedbackWorld, handledTickets } from './support/feedback';
import { together } from './support/http-client';
import { type Agent, agent, done, itemsOf, type Ticket } from './support/service-tickets';

const ANSWER = { satisfaction: 5, result: 'SOLVED', remark: '师傅很准时' };
const DAY_MS = 86_400_000;
let app: TestApp;
let world: FeedbackWorld;
let manager: Agent;
let supervisor: Agent;
let handled: (more?: object) => Promise<Ticket>;
let contact: { id: string; version: number };

beforeAll(async () => {
  app = await testApp('feedback_link', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'EXECUTIVE', 'MARKETER']);
  world = new FeedbackWorld(app);
  manager = agent(app.as('ACCOUNT_MANAGER'));
  supervisor = agent(app.as('SALES_SUPERVISOR', 'east'));
  const { data } = await manager.person.run<{ customerCreate: { customer: { id: string; contacts: { nodes: { id: string; version: number }[] } } } }>(
    'mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id contacts(first: 5) { nodes { id version } } } userErrors { message } } }',
    { input: { name: '回声公司', kind: 'ORGANISATION', contact: { name: '李雷', email: 'li@example.com' } } });
  const { customer } = data.customerCreate;
  [contact] = customer.contacts.nodes as [typeof contact];
  handled = handledTickets(manager, supervisor, { customerId: customer.id, typeId: (await itemsOf(app, 'service-type')).COMPLAINT });
});
afterAll(async () => {
  configureMail({});
  await app.stop();
});

const statusOf = async ({ id }: Ticket) => manager.look<{ status: string; loops: number; satisfaction: number | null; handlings: { nodes: { outcome: string; feedbackBy: string }[] } }>(id, 'status loops satisfaction handlings { nodes { outcome feedbackBy } }');

describe('asking', () => {
  it('sends one mail in both languages, whose token is kept nowhere', async () => {
    const ticket = await handled();
    expect((await world.send(manager, ticket)).link).toMatchObject({ state: 'SENDING', loop: 1, contact: { name: '李雷' } });
    const { mails: [mail], tokens: [token] } = await world.post();
    expect([mail?.to, mail?.subject.includes(ticket.number), mail?.text.includes('?lang=en'), mail?.text.includes('?lang=zh-CN')]).toEqual(['li@example.com', true, true, true]);
    expect(await world.links(manager, ticket)).toMatchObject([{ state: 'SENT', openedAt: null }]);
    const tables = await Promise.all(['feedback_links', 'changes', 'idempotency_keys'].map((table) => app.container.db.dataSource.query<object[]>(`SELECT * FROM ${table}`)));
    expect(JSON.stringify(tables)).not.toContain(token);
    expect((await world.post()).mails).toEqual([]);
  });

  it('again makes the former link void', async () => {
    const ticket = await handled();
    const [first, second] = [await world.ask(manager, ticket), await world.ask(supervisor, ticket)];
    expect((await world.links(manager, ticket)).map(({ state }) => state)).toEqual(['SENT', 'VOID']);
    expect(await world.look(first)).toEqual({ state: 'VOID', ticket: null });
    expect(await world.answer(first, ANSWER)).toMatchObject({ status: 410, body: { errors: [{ code: 'INVALID_TRANSITION' }] } });
    expect((await world.answer(second, ANSWER)).status).toBe(200);
  });

  it('is refused without an address, before it was handled, too often, and without a mail server', async () => {
    const ticket = await handled();
    const optOut = async (doNotEmail: boolean) => {
      const { data } = await manager.person.run<{ contactUpdate: { contact: typeof contact } }>(
        'mutation($id: ID!, $version: Int!, $input: ContactUpdateInput!) { contactUpdate(id: $id, version: $version, input: $input) { contact { id version } } }', { ...contact, input: { doNotEmail } });
      contact = data.contactUpdate.contact;
    };
    await optOut(true);
    expect((await world.send(manager, ticket)).errors).toMatchObject([{ code: 'BLOCKED' }]);
    await optOut(false);
    for (let time = 0; time < 5; time += 1) await world.ask(manager, ticket);
    expect((await world.send(manager, ticket)).errors).toMatchObject([{ code: 'BLOCKED' }]);
    const again = done(await supervisor.feedback(ticket, { satisfaction: 1, outcome: '还在漏' }));
    expect((await world.send(manager, again)).errors).toMatchObject([{ code: 'BLOCKED' }]);
    configureMail({});
    expect((await manager.look<{ askBlockedBy: string }>((await handled()).id, 'askBlockedBy'))?.askBlockedBy).toContain('SMTP_URL');
    world = new FeedbackWorld(app);
  });

  it('is for whoever reaches the ticket and may send; others do not learn that it is there', async () => {
    const ticket = await handled();
    expect((await world.send(agent(app.as('ACCOUNT_MANAGER', 'south')), ticket)).fault).toBe('NOT_FOUND');
    expect((await world.send(agent(app.as('EXECUTIVE')), ticket)).errors).toMatchObject([{ code: 'OUT_OF_SCOPE' }]);
    expect(await world.links(agent(app.as('MARKETER')), ticket)).toEqual([]);
  });

  it('tries a mail again that was refused, and gives up after a while', async () => {
    const ticket = await handled();
    await world.send(manager, ticket);
    world.refusal = new Error('greylisted');
    let now = Date.now();
    for (const minutes of [0, 1, 5, 30, 120, 600]) expect((await world.post(new Date((now += minutes * 60_000 + 1)))).failures).toHaveLength(1);
    world.refusal = null;
    expect((await world.post(new Date(now + DAY_MS))).mails).toEqual([]);
    expect(await world.links(manager, ticket)).toMatchObject([{ state: 'FAILED', sentAt: null }]);
    await world.ask(manager, ticket);
    expect((await world.links(manager, ticket)).map(({ state }) => state)).toEqual(['SENT', 'FAILED']);
  });

  it('happens by itself where the company wants it', async () => {
    const set = async (person: Agent, version: number, automatic: boolean) => person.person.run<{ feedbackSettingUpdate: { feedbackSetting: { automatic: boolean; version: number }; userErrors: { code: string }[] } | null }>(
      'mutation($version: Int!, $automatic: Boolean!) { feedbackSettingUpdate(version: $version, automatic: $automatic) { feedbackSetting { automatic version } userErrors { code } } }', { version, automatic });
    expect((await set(manager, 1, true)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await set(supervisor, 1, true)).data.feedbackSettingUpdate).toEqual({ feedbackSetting: { automatic: true, version: 2 }, userErrors: [] });
    expect((await set(supervisor, 1, false)).data.feedbackSettingUpdate?.userErrors).toEqual([{ code: 'CONFLICT' }]);
    const ticket = await handled();
    expect(await world.links(manager, ticket)).toMatchObject([{ state: 'SENDING' }]);
    expect((await world.post()).mails).toHaveLength(1);
    await set(supervisor, 2, false);
    expect(await world.links(manager, await handled())).toEqual([]);
  });
});

describe('a customer', () => {
  it('sees the title, the number and who handled it, and nothing else; looking uses nothing up', async () => {
    const ticket = await handled();
    const token = await world.ask(manager, ticket);
    for (let time = 0; time < 5; time += 1) {
      expect(await world.look(token)).toEqual({ state: 'SENT', ticket: { number: ticket.number, title: '水龙头漏水', handler: expect.any(String) as string } });
    }
    expect((await world.links(manager, ticket))[0]?.openedAt).toBeNull();
    expect([await world.opened(token), await world.opened(token)]).toEqual([204, 204]);
    expect((await world.links(manager, ticket))[0]).toMatchObject({ state: 'OPENED' });
    expect((await world.answer(token, ANSWER)).body).toEqual({ message: 'Thank you for your feedback.' });
    expect(await statusOf(ticket)).toEqual({ status: 'ARCHIVED', loops: 0, satisfaction: 5, handlings: { nodes: [{ outcome: 'Solved\n师傅很准时', feedbackBy: 'CUSTOMER' }] } });
    expect(await world.links(manager, ticket)).toMatchObject([{ state: 'ANSWERED', result: 'SOLVED' }]);
    expect(await world.look(token)).toEqual({ state: 'ANSWERED', ticket: null });
    expect((await world.answer(token, ANSWER)).status).toBe(410);
    const { data } = await manager.person.run<{ changes: { nodes: { action: string; actor: object | null; reason: string }[] } }>('query($id: ID!) { changes(first: 1, recordId: $id) { nodes { action actor { id } reason } } }', { id: ticket.id });
    expect(data.changes.nodes).toEqual([{ action: 'feedback', actor: null, reason: 'The customer answered by the feedback link' }]);
  });

  it('who is not satisfied sends it back, and the link of the first time is void for the second', async () => {
    const ticket = await handled();
    const token = await world.ask(manager, ticket);
    expect((await world.answer(token, { satisfaction: '2', result: 'UNSOLVED' })).status).toBe(200);
    expect(await statusOf(ticket)).toMatchObject({ status: 'ASSIGNED', loops: 1, satisfaction: 2 });
    const now = await manager.look<Ticket>(ticket.id, 'id version');
    const again = done(await manager.handle(now as Ticket, { handling: '换了整个龙头' }));
    expect((await world.answer(token, ANSWER)).status).toBe(410);
    expect((await world.answer(await world.ask(manager, again), { satisfaction: 4, result: 'PARTLY' })).status).toBe(200);
    expect(await statusOf(ticket)).toMatchObject({ status: 'ARCHIVED', loops: 1, satisfaction: 4 });
  });

  it('is told kindly where somebody recorded it first, and where 30 days have passed', async () => {
    const [told, old] = [await handled(), await handled()];
    const [first, second] = [await world.ask(manager, told), await world.ask(manager, old)];
    done(await manager.feedback(told, { satisfaction: 3, outcome: '电话里说好了' }));
    expect(await world.look(first)).toEqual({ state: 'VOID', ticket: null });
    expect((await world.answer(first, ANSWER)).status).toBe(410);
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE feedback_links SET expires_at = ${new Date(Date.now() - 1)} WHERE answered_at IS NULL AND voided_at IS NULL`));
    expect(await world.look(second)).toEqual({ state: 'EXPIRED', ticket: null });
    expect((await world.answer(second, ANSWER)).body.errors).toMatchObject([{ message: 'This link has run out.' }]);
    expect(await statusOf(old)).toMatchObject({ status: 'HANDLED' });
  });

  it.each([
    ['no score', { result: 'SOLVED' }, 'satisfaction'], ['no result', { satisfaction: 4 }, 'result'], ['a score of 6', { ...ANSWER, satisfaction: 6 }, 'satisfaction'],
    ['a score of 1e0', { ...ANSWER, satisfaction: '1e0' }, 'satisfaction'], ['another result', { ...ANSWER, result: 'ARCHIVED' }, 'result'], ['a novel', { ...ANSWER, remark: 'x'.repeat(1501) }, 'remark'],
  ])('who gives %s is asked once more', async (_, body, field) => {
    const ticket = await handled();
    const token = await world.ask(manager, ticket);
    expect(await world.answer(token, body)).toMatchObject({ status: 422, body: { errors: [{ code: 'VALIDATION', field }] } });
    const form = new URLSearchParams(Object.entries(body).map(([key, value]) => [key, String(value)])).toString();
    const led = await world.answer(token, form, { accept: 'text/html' });
    expect([led.status, led.headers.get('location')]).toEqual([303, `/feedback/${token}?lang=en&refused=${field}`]);
    expect(await statusOf(ticket)).toMatchObject({ status: 'HANDLED' });
  });

  it('needs no script', async () => {
    const ticket = await handled();
    const token = await world.ask(manager, ticket);
    const led = await world.answer(token, 'satisfaction=5&result=SOLVED&remark=', { accept: 'text/html,*/*' });
    expect([led.status, led.headers.get('location'), led.headers.get('referrer-policy')]).toEqual([303, `/feedback/${token}?lang=en`, 'no-referrer']);
    expect(await statusOf(ticket)).toMatchObject({ status: 'ARCHIVED', satisfaction: 5 });
  });
});

it('of many answers at once one is taken', async () => {
  const ticket = await handled();
  const token = await world.ask(manager, ticket);
  const replies = await together(20, (place) => world.answer(token, { satisfaction: 1 + (place % 5), result: 'PARTLY' }));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(410)]);
  const rows = await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM service_handlings h JOIN service_tickets t ON t.id = h.ticket_id WHERE t.number = ${ticket.number} AND h.satisfaction IS NOT NULL`);
  expect(Number(rows[0]?.n)).toBe(1);
});

describe('a guess', () => {
  it('of 10,000 finds nothing, and one client may not go on for long', async () => {
    await world.ask(manager, await handled());
    const { db } = app.container;
    // Somebody without an address meets no limit: every one of these is looked up.
    const found = await Promise.all(Array.from({ length: 10_000 }, () => lookAtLink(db, { token: randomBytes(32).toString('base64url'), address: 'local' })));
    expect(found.filter((view) => view !== null)).toEqual([]);
    const views = await Promise.all(Array.from({ length: 100 }, () => world.look(randomBytes(32).toString('base64url'), { [PEER_HEADER]: '198.51.100.9' })));
    expect(views.map(({ state }) => state).sort()).toEqual([...Array<string>(40).fill('TOO_OFTEN'), ...Array<string>(60).fill('UNKNOWN')]);
  }, 120_000);

  it('by answering is limited alike, and says no more of what is near the truth', async () => {
    const token = await world.ask(manager, await handled());
    const here = { [PEER_HEADER]: '198.51.100.10' };
    const replies = await Promise.all(Array.from({ length: 70 }, (_, place) => world.answer(`${token.slice(0, -1)}${'ABCDEFGHIJ'[place % 10]}`.replace(token, 'x'), ANSWER, here)));
    expect(replies.map(({ status }) => status).sort()).toEqual([...Array<number>(60).fill(404), ...Array<number>(10).fill(429)]);
    expect(Number(replies.find(({ status }) => status === 429)?.headers.get('retry-after'))).toBeGreaterThan(0);
    // Not even who has the right one, until the time is over; from elsewhere it goes on.
    expect((await world.answer(token, ANSWER, here)).status).toBe(429);
    expect((await world.answer(token, ANSWER)).status).toBe(200);
  });

  it.each([['', 404], ['short', 404], ["' OR 1=1 --", 404], ['../../etc', 404]])('%p is no token', async (token, status) => {
    expect((await world.answer(token, ANSWER)).status).toBe(status);
    expect(await world.look(token)).toEqual({ state: 'UNKNOWN', ticket: null });
  });
});

it('what a customer writes stays text: in the record, in the mail of the next time', async () => {
  const markup = '<img src=x onerror=alert(1)>';
  const ticket = await handled({ title: markup });
  await world.send(manager, ticket);
  const { mails: [mail], tokens: [token] } = await world.post();
  expect([mail?.html?.includes(markup), mail?.html?.includes('&lt;img src=x onerror=alert(1)&gt;')]).toEqual([false, true]);
  await world.answer(token as string, { ...ANSWER, remark: markup });
  expect((await statusOf(ticket))?.handlings.nodes[0]?.outcome).toBe(`Solved\n${markup}`);
});
