import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS, MAX_KEPT_ATTACHMENTS } from '@/domain/attachment';
import { raw, sql } from '@/services/database/sql';
import { statementCounter } from '@/services/database/database';
import { createPerson, testApp, type TestApp } from './support/app';
import { AttachmentWorld } from './support/attachments';
import { together } from './support/http-client';
import { type Agent, agent, customerOf, done, itemsOf, type Ticket } from './support/service-tickets';

let app: TestApp;
let world: AttachmentWorld;
let manager: Agent;
let supervisor: Agent;
let customerId: string;
let typeId: string | undefined;

beforeAll(async () => {
  app = await testApp('attachment', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'SERVICE_AGENT', 'EXECUTIVE', 'MARKETER']);
  world = new AttachmentWorld(app);
  manager = agent(app.as('ACCOUNT_MANAGER'));
  supervisor = agent(app.as('SALES_SUPERVISOR', 'east'));
  customerId = await customerOf(manager.person, '回形针公司');
  typeId = (await itemsOf(app, 'service-type')).ENQUIRY;
});
afterAll(() => app.stop());

const ticket = async (): Promise<Ticket> => done(await manager.create({ customerId, typeId, title: '请看照片', request: '见附件' }));
/** A ticket whose customer is satisfied. */
async function archived(open: Ticket): Promise<void> {
  const given = done(await supervisor.assign(open, { assigneeId: manager.id }));
  done(await manager.feedback(done(await manager.handle(given, { handling: '已处理' })), { satisfaction: 5, outcome: '满意' }));
}
const rows = async () => Number((await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM attachments`))[0]?.n);

describe('a file of a service ticket', () => {
  it('comes back byte by byte, as something to be saved and nothing else', async () => {
    const [open, content] = [await ticket(), randomBytes(300_000)];
    const sent = await world.add(manager.person, open, '现场 照片 (1).JPG', content);
    const hash = createHash('sha256').update(content).digest('hex');
    expect(sent).toMatchObject({ name: '现场 照片 (1).JPG', mediaType: 'image/jpeg', size: 300_000, contentHash: hash });
    expect(await world.list(supervisor.person, open)).toEqual([{ ...sent, kind: 'IMAGE', url: `/api/attachments?id=${sent.id}`, createdAt: expect.any(String) as string, createdBy: { name: 'ACCOUNT_MANAGER-shanghai' }, deletable: true }]);
    const response = await world.fetch(supervisor.person, sent);
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'image/jpeg', 'content-length': '300000', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store', 'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('现场 照片 ')}%281%29.JPG`, vary: 'cookie, authorization, accept-language',
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
    expect(world.stored()).toContain(hash);
  });

  it('is there for whoever reaches the ticket; nobody else learns of it or adds one', async () => {
    const open = await ticket();
    const sent = await world.add(manager.person, open, 'a.pdf', 'only here');
    const before = [await rows(), world.stored()];
    for (const stranger of [app.as('ACCOUNT_MANAGER', 'south'), app.as('MARKETER')]) {
      expect((await world.fetch(stranger, sent)).status).toBe(404);
      expect(await world.send(stranger, open, 'b.pdf', 'mine')).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      expect((await world.act(stranger, 'Delete', sent)).codes).toEqual(['NOT_FOUND']);
    }
    expect((await world.fetch(app.as('EXECUTIVE'), sent)).status).toBe(200);
    expect(await world.send(app.as('EXECUTIVE'), open, 'b.pdf', 'mine')).toMatchObject({ status: 422, code: 'OUT_OF_SCOPE' });
    expect((await world.list(app.as('EXECUTIVE'), open))?.map(({ deletable }) => deletable)).toEqual([false]);
    expect(await world.send(null, open, 'b.pdf', 'mine')).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect((await world.fetch(null, sent)).status).toBe(401);
    expect((await world.fetch(manager.person, { id: open.id })).status).toBe(404);
    expect([await rows(), world.stored()]).toEqual(before);
  });

  it('is not taken from a page of another site, which cannot send the header', async () => {
    const open = await ticket();
    const form = (headers: Record<string, string>) => app.container.attachments(new Request(`http://localhost/api/attachments?ticket=${open.id}`, {
      method: 'POST', body: 'content', headers: { authorization: `Bearer ${manager.person.token}`, origin: 'https://evil.example', ...headers },
    }));
    for (const [name, value] of [['content-type', 'text/plain'], ['content-type', 'multipart/form-data; boundary=x'], ['x-file-name', '%E0%A4%A']] as const) {
      const response = await form({ [name]: value });
      expect([response.status, ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    }
    expect(await world.list(manager.person, open)).toEqual([]);
  });

  it('may have 25 MB and not a byte more; what is larger is cut off early and leaves nothing', async () => {
    const open = await ticket();
    let pulled = 0;
    const stream = (bytes: number, chunk = 1_048_576) => new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulled >= bytes) return controller.close();
        const part = Math.min(chunk, bytes - pulled);
        pulled += part;
        controller.enqueue(new Uint8Array(part));
      },
    });
    const before = world.stored();
    expect(await world.send(manager.person, open, 'large.zip', stream(200 * 1_048_576))).toMatchObject({ status: 413, code: 'LIMIT', message: 'The file is larger than 25 MB.' });
    expect(pulled).toBeLessThan(40 * 1_048_576);
    expect(await world.send(manager.person, open, 'large.zip', 'x', { 'content-length': String(MAX_ATTACHMENT_BYTES + 1) })).toMatchObject({ status: 413, code: 'LIMIT' });
    expect(await world.send(manager.person, open, 'empty.txt', '')).toMatchObject({ status: 422, code: 'VALIDATION' });
    expect(await world.list(manager.person, open)).toEqual([]);
    expect(world.stored()).toEqual(before);
    pulled = 0;
    expect(await world.send(manager.person, open, 'full.zip', stream(MAX_ATTACHMENT_BYTES))).toMatchObject({ status: 201, attachment: { size: MAX_ATTACHMENT_BYTES } });
  });

  it(`stands beside at most ${MAX_ATTACHMENTS - 1} others, however many come at once`, async () => {
    const open = await ticket();
    for (let place = 0; place < MAX_ATTACHMENTS - 2; place += 1) await world.add(manager.person, open, `${place}.txt`, 'one of many');
    const answers = await Promise.all(Array.from({ length: 8 }, (_, place) => world.send((place % 2 ? manager : supervisor).person, open, `last-${place}.txt`, 'one of many')));
    expect(answers.map(({ status, code }) => `${status} ${code ?? ''}`).sort()).toEqual([...Array<string>(2).fill('201 '), ...Array<string>(6).fill('422 LIMIT')]);
    expect((await world.list(manager.person, open))?.length).toBe(MAX_ATTACHMENTS);
    expect(world.stored().filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('sent again with the same idempotency key is one file', async () => {
    const open = await ticket();
    const again = () => world.send(manager.person, open, 'once.txt', 'once', { 'idempotency-key': 'once' });
    const [first, second] = [await again(), await again()];
    expect([first.status, second.attachment]).toEqual([201, first.attachment]);
    expect((await world.list(manager.person, open))?.length).toBe(1);
  });

  it('sent again under its key is answered alike though it was the last that there was room for', async () => {
    const open = await ticket();
    for (let place = 1; place < MAX_ATTACHMENTS; place += 1) await world.add(manager.person, open, `${place}.txt`, 'one of many');
    const last = () => world.send(manager.person, open, 'last.txt', 'last', { 'idempotency-key': 'the last one' });
    expect(await last()).toEqual(await last());
    expect((await world.send(manager.person, open, 'more.txt')).code).toBe('LIMIT');
  });

  it('counts the deleted ones that are still kept, and says so', async () => {
    const open = await ticket();
    const sent = await world.add(manager.person, open, 'a.txt');
    await world.act(manager.person, 'Delete', sent);
    const columns = sql`name, media_type, size, content_hash, deleted_at, created_at, updated_at, created_by_id, version`;
    for (let place = 1; place < MAX_KEPT_ATTACHMENTS; place += 1) {
      await app.container.db.transaction((tx) => tx.execute(sql`INSERT INTO attachments (ticket_id, ${columns}) SELECT ticket_id, ${columns} FROM attachments WHERE id = ${Number(Buffer.from(sent.id, 'base64url').toString().split(':')[1])}`));
    }
    expect(await world.send(manager.person, open, 'b.txt')).toMatchObject({ code: 'LIMIT', message: expect.stringContaining('deleted ones') });
  });

  it('is refused, for a moment, where the same person is sending four', async () => {
    const open = await ticket();
    const [hold, reading] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let read = 0;
    const slow = () => new ReadableStream<Uint8Array>({
      async pull(controller) {
        if ((read += 1) === 4) reading.resolve();
        await hold.promise;
        controller.enqueue(Buffer.from('slow'));
        controller.close();
      },
    }, { highWaterMark: 0 });
    const four = Array.from({ length: 4 }, (_, place) => world.send(manager.person, open, `${place}.txt`, slow()));
    await reading.promise;
    expect(await world.send(manager.person, open, 'fifth.txt')).toMatchObject({ status: 429, code: 'LIMIT' });
    expect((await world.send(supervisor.person, open, 'other.txt')).status).toBe(201);
    hold.resolve();
    expect((await Promise.all(four)).map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect((await world.send(manager.person, open, 'fifth.txt')).status).toBe(201);
  });

  it('lets go of its content where nobody reads the answer', async () => {
    const { id } = await world.add(manager.person, await ticket(), 'a.txt', 'unread');
    const held = () => readdirSync('/proc/self/fd').length;
    const before = held();
    for (let time = 0; time < 20; time += 1) {
      const answer = await app.container.attachments(new Request(`http://localhost/api/attachments?id=${id}`, { method: 'HEAD', headers: { authorization: `Bearer ${manager.person.token}` } }));
      expect([answer.status, answer.headers.get('content-length'), answer.body]).toEqual([200, '6', null]);
    }
    expect(held()).toBeLessThan(before + 5);
  });

  it('whose content is missing from the folder is told to be', async () => {
    const sent = await world.add(manager.person, await ticket(), 'a.txt', 'taken by a scanner');
    rmSync(path.join(world.folder, sent.contentHash.slice(0, 2), sent.contentHash));
    const answer = await world.fetch(manager.person, sent);
    expect([answer.status, ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code]).toEqual([422, 'BLOCKED']);
  });

  it('goes out of sight with a ticket that is deleted', async () => {
    const open = await ticket();
    await world.add(manager.person, open, 'a.txt');
    const { data } = await manager.person.run<{ serviceTicketDelete: { userErrors: object[] } }>('mutation($id: ID!) { serviceTicketDelete(id: $id, version: 1) { userErrors { code } } }', { id: open.id });
    expect(data.serviceTicketDelete.userErrors).toEqual([]);
    const bin = await supervisor.person.run<{ serviceTickets: { nodes: { id: string; attachments: object[] }[] } }>('{ serviceTickets(first: 50, deleted: true) { nodes { id attachments { name } } } }');
    expect(bin.data.serviceTickets.nodes.find(({ id }) => id === open.id)?.attachments).toEqual([]);
  });

  it('costs the same statements however many there are', async () => {
    const [one, many] = [await ticket(), await ticket()];
    await world.add(manager.person, one, 'a.txt');
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await world.add(supervisor.person, many, name);
    const count = async ({ id }: Ticket) => {
      const counter = { count: 0, texts: [] as string[] };
      await statementCounter.run(counter, () => world.list(supervisor.person, { id }));
      return counter.texts.length;
    };
    expect(await count(many)).toBe(await count(one));
    const counter = { count: 0, texts: [] as string[] };
    await statementCounter.run(counter, () => supervisor.person.run('{ serviceTickets(first: 20) { nodes { id attachments { id name createdBy { name } } } } }'));
    expect(counter.texts.length).toBeLessThanOrEqual(4);
  });
});

describe('an archived ticket', () => {
  it('takes no file and loses none: not by the API, not in the database', async () => {
    const open = await ticket();
    const sent = await world.add(manager.person, open, 'a.pdf', 'kept for good');
    await archived(open);
    const before = [await rows(), world.stored()];
    expect(await world.send(manager.person, open, 'late.pdf', 'too late')).toMatchObject({ status: 422, code: 'BLOCKED' });
    expect((await world.act(supervisor.person, 'Delete', sent)).codes).toEqual(['BLOCKED']);
    expect((await world.list(supervisor.person, open))?.map(({ deletable }) => deletable)).toEqual([false]);
    expect((await world.fetch(manager.person, sent)).status).toBe(200);
    const other = await world.add(manager.person, await ticket(), 'b.pdf', 'elsewhere');
    const key = (id: string) => raw(String(Number(Buffer.from(id, 'base64url').toString().split(':')[1])));
    for (const statement of [
      sql`UPDATE attachments SET name = 'x.pdf' WHERE id = ${key(sent.id)}`, sql`DELETE FROM attachments WHERE id = ${key(sent.id)}`,
      sql`UPDATE attachments SET ticket_id = ${key(open.id)} WHERE id = ${key(other.id)}`,
      sql`INSERT INTO attachments (version, created_at, updated_at, ticket_id, name, media_type, size, content_hash) SELECT 1, created_at, updated_at, ticket_id, name, media_type, size, content_hash FROM attachments WHERE id = ${key(sent.id)}`,
    ]) await expect(app.container.db.transaction((tx) => tx.execute(statement))).rejects.toThrow(/archived/);
    expect([await rows() - 1, world.stored().length - 1]).toEqual([before[0], (before[1] as string[]).length]);
  });

  it('gives its files to the one that it was merged into', async () => {
    const [twice, open] = [await ticket(), await ticket()];
    const [sent, taken] = [await world.add(manager.person, twice, 'a.pdf', 'the same matter'), await world.add(manager.person, twice, 'b.pdf', 'by mistake')];
    await world.act(manager.person, 'Delete', taken);
    await world.add(manager.person, open, 'c.pdf', 'there before');
    done(await supervisor.merge(twice, { intoId: open.id }));
    expect(await world.list(manager.person, twice)).toEqual([]);
    expect((await world.list(manager.person, open))?.map(({ name }) => name)).toEqual(['a.pdf', 'c.pdf']);
    expect(await (await world.fetch(manager.person, sent)).text()).toBe('the same matter');
    expect((await world.act(manager.person, 'Restore', { ...taken, version: taken.version + 2 })).codes).toEqual([]);
  });
});

describe('deleting a file', () => {
  it('is for whoever added it and for supervisors, and can be taken back', async () => {
    const open = await ticket();
    const [mine, theirs] = [await world.add(manager.person, open, 'mine.txt'), await world.add(supervisor.person, open, 'theirs.txt')];
    expect((await world.list(manager.person, open))?.map(({ deletable }) => deletable)).toEqual([true, false]);
    expect((await world.act(manager.person, 'Delete', theirs)).codes).toEqual(['BLOCKED']);
    expect((await world.act(manager.person, 'Delete', { ...mine, version: 9 })).codes).toEqual(['CONFLICT']);
    const { attachment: deleted } = await world.act(supervisor.person, 'Delete', mine);
    expect((await world.fetch(manager.person, mine)).status).toBe(404);
    expect((await world.list(manager.person, open))?.map(({ name }) => name)).toEqual(['theirs.txt']);
    expect((await world.act(manager.person, 'Restore', deleted ?? mine)).codes).toEqual([]);
    expect((await world.list(manager.person, open))?.map(({ name }) => name)).toEqual(['mine.txt', 'theirs.txt']);
  });

  it('is not for who supervises elsewhere, whatever else they may do with the ticket', async () => {
    const open = await ticket();
    const sent = await world.add(manager.person, open, 'mine.txt');
    const elsewhere = await createPerson(app.container, 'agent-and-supervisor-of-the-south', app.departments.south, ['SERVICE_AGENT', 'SALES_SUPERVISOR']);
    expect((await world.list(elsewhere, open))?.map(({ deletable }) => deletable)).toEqual([false]);
    expect((await world.act(elsewhere, 'Delete', sent)).codes).toEqual(['BLOCKED']);
    const { data } = await elsewhere.run<{ serviceTicketDelete: { userErrors: { code: string }[] } }>('mutation($id: ID!) { serviceTicketDelete(id: $id, version: 1) { userErrors { code } } }', { id: open.id });
    expect(data.serviceTicketDelete.userErrors.map(({ code }) => code)).toEqual(['BLOCKED']);
  });

  it('and adding one are in the history of the ticket', async () => {
    const open = await ticket();
    await world.act(manager.person, 'Delete', await world.add(manager.person, open, 'a.txt'));
    const { data } = await manager.person.run<{ changes: { nodes: { noun: string; action: string; recordLabel: string | null }[] } }>('query($id: ID!) { changes(first: 10, recordId: $id) { nodes { noun action recordLabel } } }', { id: open.id });
    expect(data.changes.nodes.map(({ noun, action, recordLabel }) => `${action} ${noun} ${recordLabel ?? ''}`)).toEqual(['delete attachment a.txt', 'create attachment a.txt', 'create serviceTicket ']);
  });

  it('of many at once ends as if they came one after the other', async () => {
    const sent = await world.add(manager.person, await ticket(), 'a.txt');
    const codes = (await together(6, () => world.act(manager.person, 'Delete', sent))).map((answer) => answer.codes.join());
    expect(codes.filter((code) => code === '')).toHaveLength(1);
  });
});
