import { localDay } from '@/domain/plan-item';
import { keepReminders } from '@/jobs/reminders';
import { sql } from '@/services/database/sql';
import { composeMail } from '@/services/daily-mail/compose';
import { sendDailyMails } from '@/services/daily-mail/send';
import { configureMail, type Mail } from '@/services/mail/mail';
import { type Person, testApp, type TestApp } from './support/app';
import { made } from './support/estate';
import { seller, type Shown } from './support/opportunities';
import { ruling } from './support/reminders';

const DAY = 86_400_000;
const ORIGIN = 'https://crm.example.com';

let app: TestApp;
let manager: Person;
let mails: Mail[] = [];
const failures: unknown[] = [];
beforeAll(async () => {
  app = await testApp('daily_mail', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'SYSTEM_ADMIN']);
  manager = app.as('ACCOUNT_MANAGER');
  // The supervisor's mail would come between.
  const rules = ruling(app.as('SYSTEM_ADMIN', 'root'));
  for (const rule of await rules.list()) await rules.update(rule, { escalateAfterHours: null });
});
beforeEach(() => {
  mails = [];
  configureMail({ mailer: async (mail) => void mails.push(mail) });
});
afterAll(() => app.stop());

/** A morning in some days from now. */
function morning(days: number, hour = 8): Date {
  const at = new Date(Date.now() + days * DAY);
  at.setHours(hour, 5, 0, 0);
  return at;
}
const send = (now: Date) => sendDailyMails(app.container.db, { hour: 8, origin: ORIGIN, failed: (error) => failures.push(error) }, now);

async function dueCustomer(owner: Person, name: string, at: Date): Promise<string> {
  const { id } = await made(owner, 'customer', { kind: 'ORGANISATION', name });
  await owner.run('mutation($id: ID!, $input: InteractionLogInput!) { interactionLog(customerId: $id, input: $input) { userErrors { message } } }',
    { id, input: { channel: 'PHONE', title: '再约', nextContactAt: at.toISOString() } });
  return id;
}

it('goes to nobody where there is nothing to do, nor before its hour', async () => {
  expect(await send(morning(1))).toBe(0);
  await dueCustomer(manager, '早起公司', morning(1));
  expect(await send(morning(2, 7))).toBe(0);
  expect(mails).toEqual([]);
});

it('goes once a day to each person, with what is due and late, however many servers send', async () => {
  const late = await dueCustomer(manager, '甲 <b>公司</b>', morning(1));
  const [own, lead] = [seller(manager), seller(app.as('SALES_SUPERVISOR'))];
  const { record } = await lead.assign(await own.created({ customerName: '乙公司' }), { assigneeId: own.id });
  const opportunity = record as Shown;
  await own.plan(opportunity.id, { dueOn: localDay(morning(2)), todo: '送方案' });
  const disabled = app.as('ACCOUNT_MANAGER', 'east');
  await dueCustomer(disabled, '丙公司', morning(1));
  await app.container.db.transaction((tx) => tx.execute(sql`UPDATE users SET active = ${false} WHERE id = ${disabled.id}`));
  await app.container.db.transaction((tx) => tx.execute(sql`UPDATE users SET locale = ${'en'} WHERE id = ${manager.id}`));
  await keepReminders(app.container.db, morning(3));
  const sent = await Promise.all(Array.from({ length: 5 }, () => send(morning(3))));
  expect(sent.reduce((a, b) => a + b)).toBe(1);
  const [mail] = mails;
  expect(mail?.to).toBe('account_manager-shanghai@example.com');
  expect(mail?.subject).toMatch(/^To do on /);
  expect(mail?.text).toContain('Contact 甲 <b>公司</b>');
  expect(mail?.text).toContain(`${ORIGIN}/customers/${late}`);
  expect(mail?.text).toContain('送方案');
  expect(mail?.text).toContain(`${ORIGIN}/opportunities/${opportunity.id}`);
  expect(mail?.html).toContain('甲 &lt;b&gt;公司&lt;/b&gt;');
  expect(mail?.html).not.toContain('<b>公司');
  // Each thing once: the customer is among the reminders, and not once more among those who are late.
  expect(mail?.text.split('甲 <b>公司</b>').length).toBe(2);
  expect(await send(morning(3, 15))).toBe(0);
  expect(mails.length).toBe(1);
});

it('is tried again where the mail server refused it, and is not doubled then', async () => {
  configureMail({ mailer: async () => Promise.reject(new Error('no route')) });
  expect(await send(morning(4))).toBe(0);
  expect(failures.length).toBe(1);
  configureMail({ mailer: async (mail) => void mails.push(mail) });
  expect([await send(morning(4, 9)), await send(morning(4, 10))]).toEqual([1, 0]);
});

it('is not sent where no rule wants it', async () => {
  const rules = ruling(app.as('SYSTEM_ADMIN', 'root'));
  for (const rule of await rules.list()) await rules.update(rule, { dailyMail: false });
  expect(await send(morning(5))).toBe(0);
});

it('speaks Chinese to those who chose nothing else', () => {
  const sections = [{ title: 'plan' as const, lines: [{ text: '送方案', due: '2026年11月22日', path: '/opportunities/x' }], more: true }];
  const { subject, text, html } = composeMail({ name: '李明', day: '2026年11月23日', origin: ORIGIN, locale: 'zh-CN', sections });
  expect(subject).toBe('2026年11月23日待办：1 件');
  expect(text).toContain('李明，您好：\n\n逾期的计划项\n- 送方案 (2026年11月22日 到期)\n  https://crm.example.com/opportunities/x\n更多事项请到知客查看。');
  expect(html).toContain('<a href="https://crm.example.com/opportunities/x"');
});
