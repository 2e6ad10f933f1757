import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createHash, randomUUID } from 'node:crypto';
import { attachmentType, DELETED_ATTACHMENT_DAYS } from '@/domain/attachment';
import { cleanFileName } from '@/domain/file-name';
import { sweepAttachments } from '@/services/attachment/sweep';
import { sql } from '@/services/database/sql';
import { testApp, type TestApp } from './support/app';
import { AttachmentWorld } from './support/attachments';
import { together } from './support/http-client';
import { type Agent, agent, customerOf, done, itemsOf, type Ticket } from './support/service-tickets';

const DAY_MS = 86_400_000;
let app: TestApp;
let world: AttachmentWorld;
let manager: Agent;
let open: Ticket;

beforeAll(async () => {
  app = await testApp('attachment_content', ['ACCOUNT_MANAGER']);
  world = new AttachmentWorld(app);
  manager = agent(app.as('ACCOUNT_MANAGER'));
  const { ENQUIRY: typeId } = await itemsOf(app, 'service-type');
  open = done(await manager.create({ customerId: await customerOf(manager.person, '曲别针公司'), typeId, title: '请看附件', request: '见附件' }));
});
afterAll(() => app.stop());

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');
const pathOf = (hash: string) => path.join(world.folder, hash.slice(0, 2), hash);
const sweep = (now = new Date()) => sweepAttachments(app.container.db, app.container.settings.DATA_DIR, now);
const age = (file: string, days: number) => utimesSync(file, new Date(Date.now() - days * DAY_MS), new Date(Date.now() - days * DAY_MS));

describe('what a file is called', () => {
  it.each([
    'a.svg', 'a.html', 'a.HTM', 'a.xhtml', 'a.PhP', 'a.pHaR', 'a.js', 'a.mjs', 'a.exe', 'a.pdf.exe', 'a.pdf\u0000.exe', 'a.scr', 'a.lnk', 'a.docm', 'a.xlsm', 'a.jar', 'a.sh', 'a.ps1', 'a.hta', 'a.swf', 'a.iso', 'a', '.pdf', 'a.', 'a.pdf.', 'a.exe::$DATA',
    '..', '../../etc/passwd', '..%2f..%2fetc', 'a.pdf/', 'a.pdf\\', '\u202Efdp.exe', 'a.p\u202Edf.exe', 'pdf', 'constructor', 'a.constructor', 'a.__proto__', '',
  ])('%j is refused, and nothing of it is kept', async (name) => {
    const before = world.stored();
    const { status, code } = await world.send(manager.person, open, name, '<script>alert(1)</script>');
    expect([status, code]).toEqual([422, 'VALIDATION']);
    expect(world.stored()).toEqual(before);
  });

  it.each([
    ['a.exe.pdf', 'a.exe.pdf', 'application/pdf'], ['A.PDF', 'A.PDF', 'application/pdf'], ['../../etc/合同.docx', '合同.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['C:\\x\\报价 单.xlsx', '报价 单.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], ['a\u0000b\u202E\n.png', 'ab.png', 'image/png'], ['IMG_0001.HEIC', 'IMG_0001.HEIC', 'image/heic'],
    ['<img src=x>.csv', '<img src=x>.csv', 'text/csv'], [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(196)}.pdf`, 'application/pdf'], [`${'x'.repeat(195)}𠮷.zip`, `${'x'.repeat(195)}.zip`, 'application/zip'], ['e\u0301.txt', 'é.txt', 'text/plain'],
  ])('%j is kept as %j', async (name, shown, mediaType) => {
    expect(await world.add(manager.person, open, name)).toMatchObject({ name: shown, mediaType });
    expect((await world.list(manager.person, open))?.at(-1)?.name).toBe(shown);
  });

  it('stands in the header without a way out of it', async () => {
    const sent = await world.add(manager.person, open, `a"; filename=evil.html;'*().pdf`);
    expect((await world.fetch(manager.person, sent)).headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a%22%3B%20filename%3Devil.html%3B%27%2a%28%29.pdf");
  });

  it('decides what it is, whatever is in it: a page that calls itself a PDF is served as one, to be saved', async () => {
    const sent = await world.add(manager.person, open, 'invoice.pdf', '<html><script>window.__x = 1</script>%PDF-1.7');
    const { headers } = await world.fetch(manager.person, sent);
    expect([headers.get('content-type'), headers.get('x-content-type-options'), headers.get('content-disposition')?.slice(0, 11), headers.get('content-security-policy')])
      .toEqual(['application/pdf', 'nosniff', 'attachment;', "sandbox; default-src 'none'"]);
  });

  it('is cut and cleaned the same twice over', () => {
    for (const name of ['a/b.pdf', `${'x'.repeat(400)}.tar`, '\u202E', ' x .pdf ', `${'𠮷'.repeat(150)}.pdf`]) {
      const once = cleanFileName(name, 200);
      expect([once.length <= 200, cleanFileName(once, 200), once.isWellFormed()]).toEqual([true, once, true]);
    }
    expect(attachmentType('a.PDF')).toEqual({ kind: 'DOCUMENT', mediaType: 'application/pdf' });
  });
});

describe('what lies in the folder', () => {
  it('is one content for the same file twice, also at once, and outlives the deletion of one', async () => {
    const [hash, before] = [hashOf('the same'), world.stored().length];
    const sent = await together(4, (place) => world.add(manager.person, open, `same-${place}.txt`, 'the same'));
    expect(world.stored().length).toBe(before + 1);
    await world.act(manager.person, 'Delete', sent[0] as (typeof sent)[number]);
    age(pathOf(hash), 400);
    await sweep(new Date(Date.now() + (DELETED_ATTACHMENT_DAYS + 2) * DAY_MS));
    expect(await (await world.fetch(manager.person, sent[1] as (typeof sent)[number])).text()).toBe('the same');
  });

  it('without a row is cleared away after a day; what a row names never is', async () => {
    await world.add(manager.person, open, 'kept.txt', 'kept');
    age(pathOf(hashOf('kept')), 400);
    const orphans = ['a crash came between', 'a crash came between just now'].map(hashOf);
    const parts = [randomUUID(), randomUUID()].map((name) => path.join(world.folder, `${name}.part`));
    for (const hash of orphans) {
      mkdirSync(path.dirname(pathOf(hash)), { recursive: true });
      writeFileSync(pathOf(hash), 'x');
    }
    for (const part of parts) writeFileSync(part, 'x');
    const foreign = path.join(world.folder, 'README');
    writeFileSync(foreign, 'not ours');
    for (const old of [pathOf(orphans[0] as string), parts[0] as string, foreign]) age(old, 2);
    expect(await sweep()).toBe(2);
    expect([...orphans.map(pathOf), ...parts, foreign, pathOf(hashOf('kept'))].map((file) => existsSync(file))).toEqual([false, true, false, true, true, true]);
  });

  it('stays 30 days after a deletion, so that it can be taken back, and then goes', async () => {
    const sent = await world.add(manager.person, open, 'gone.txt', 'gone');
    const { attachment } = await world.act(manager.person, 'Delete', sent);
    const file = pathOf(hashOf('gone'));
    age(file, 2);
    const later = (days: number) => new Date(Date.now() + days * DAY_MS);
    await sweep(later(DELETED_ATTACHMENT_DAYS));
    expect(existsSync(file)).toBe(true);
    await sweep(later(DELETED_ATTACHMENT_DAYS + 2));
    expect(existsSync(file)).toBe(false);
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE attachments SET deleted_at = ${later(-DELETED_ATTACHMENT_DAYS - 1)} WHERE name = 'gone.txt'`));
    expect((await world.act(manager.person, 'Restore', attachment ?? sent)).codes).toEqual(['BLOCKED']);
  });

  it('that somebody sends anew while it is cleared away is there afterwards', async () => {
    const hash = hashOf('again');
    for (let round = 0; round < 20; round += 1) {
      mkdirSync(path.dirname(pathOf(hash)), { recursive: true });
      writeFileSync(pathOf(hash), 'again');
      age(pathOf(hash), 2);
      const [sent] = await Promise.all([world.add(manager.person, open, 'again.txt', 'again'), sweep()]);
      expect(await (await world.fetch(manager.person, sent)).text()).toBe('again');
      await app.container.db.transaction((tx) => tx.execute(sql`DELETE FROM attachments WHERE content_hash = ${hash}`));
    }
  });

  it('is swept where nothing was ever sent', async () => {
    expect(await sweepAttachments(app.container.db, path.join(world.folder, 'nowhere'))).toBe(0);
  });
});
