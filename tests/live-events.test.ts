import { createPerson, type Person, testApp, type TestApp } from './support/app';
import { type Estate, estate, made, STEP, unitOf } from './support/estate';
import { sql } from '@/services/database/sql';
import { deliverReminders } from '@/services/reminder/deliver';
import { hashToken } from '@/services/viewer';
import { STREAMS_PER_USER } from '@/graphql/event/stream';

let app: TestApp;
let place: Estate;
let manager: Person;
beforeAll(async () => {
  app = await testApp('live', ['SYSTEM_ADMIN', 'ACCOUNT_MANAGER']);
  place = await estate(app, '直播', 2);
  manager = app.as('ACCOUNT_MANAGER');
});
afterAll(() => app.stop());

const open = (token: string | null, project: string, signal?: AbortSignal) => app.container.events.handle(
  new Request(`http://localhost/api/events?project=${project}`, { headers: token ? { authorization: `Bearer ${token}` } : {}, ...(signal ? { signal } : {}) }));

/** The lines of a stream as they come; null when it has ended. */
function reader(response: Response): () => Promise<string | null> {
  const stream = (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>).getReader();
  return async () => {
    const { value, done } = await stream.read();
    return done ? null : value;
  };
}

it('tells of a unit of the project that changed, by its id alone, and not of other projects', async () => {
  const other = await estate(app, '别处', 1);
  const response = await open(manager.token, place.project);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  const read = reader(response);
  expect(await read()).toBe('retry: 3000\n\n');
  const customer = (await made(manager, 'customer', { kind: 'PERSON', name: '孙直' })).id;
  for (const { id, version } of [other.units[0], place.units[0]].map((unit) => unit as { id: string; version: number })) {
    await manager.run(STEP('unitReserve', 'UnitReserveInput!'), { id, version, input: { customerId: customer } });
  }
  expect(await read()).toBe(`event: units\ndata: ["${place.units[0]?.id}"]\n\n`);
  expect((await unitOf(manager, place.units[0]?.id ?? '')).status).toBe('RESERVED');
});

it('is closed to those who are not signed in, and for projects that there are not', async () => {
  expect((await open(null, place.project)).status).toBe(401);
  expect((await open(manager.token, 'bm9uZQ')).status).toBe(404);
});

it('ends when the session has ended', async () => {
  const person = await createPerson(app.container, 'leaver', app.departments.shanghai, ['ACCOUNT_MANAGER']);
  const read = reader(await open(person.token, place.project));
  await read();
  await app.container.db.transaction((tx) => tx.execute(sql`DELETE FROM sessions WHERE token = ${hashToken(person.token)}`));
  const unit = place.units[1] as { id: string; version: number };
  const customer = (await made(manager, 'customer', { kind: 'PERSON', name: '周离' })).id;
  await manager.run(STEP('unitReserve', 'UnitReserveInput!'), { ...unit, input: { customerId: customer } });
  expect(await read()).toBeNull();
});

it('is open a limited number of times to one person, and again when one was closed', async () => {
  const person = await createPerson(app.container, 'collector', app.departments.shanghai, ['ACCOUNT_MANAGER']);
  const leaving = new AbortController();
  const statuses = [(await open(person.token, place.project, leaving.signal)).status];
  for (let at = 0; at < STREAMS_PER_USER; at += 1) statuses.push((await open(person.token, place.project)).status);
  expect(statuses).toEqual([...Array.from({ length: STREAMS_PER_USER }, () => 200), 429]);
  leaving.abort();
  expect((await open(person.token, place.project)).status).toBe(200);
});

it('tells each person of their own reminders alone', async () => {
  const listen = async (person: Person) => reader(await app.container.events.handle(
    new Request('http://localhost/api/events?reminders', { headers: { authorization: `Bearer ${person.token}` } })));
  const [mine, theirs] = [await listen(manager), await listen(app.as('ACCOUNT_MANAGER', 'south'))];
  expect([await mine(), await theirs()]).toEqual(['retry: 3000\n\n', 'retry: 3000\n\n']);
  const at = new Date(Date.now() + 3_600_000);
  for (const person of [manager, app.as('ACCOUNT_MANAGER', 'south')]) {
    const { id } = await made(person, 'customer', { kind: 'PERSON', name: `钱听 ${person.id}` });
    await person.run('mutation($id: ID!, $input: InteractionLogInput!) { interactionLog(customerId: $id, input: $input) { userErrors { message } } }',
      { id, input: { channel: 'PHONE', title: '再约', nextContactAt: at.toISOString() } });
  }
  await deliverReminders(app.container.db, new Date(at.getTime() + 1));
  const own = async (person: Person) => (await person.run<{ reminders: { nodes: { id: string }[] } }>('{ reminders { nodes { id } } }')).data.reminders.nodes[0]?.id;
  expect(await mine()).toBe(`event: reminders\ndata: ["${await own(manager)}"]\n\n`);
  expect(await theirs()).toBe(`event: reminders\ndata: ["${await own(app.as('ACCOUNT_MANAGER', 'south'))}"]\n\n`);
});
