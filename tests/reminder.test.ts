import { birthdaysOn, dayBegins, isQuiet } from '@/domain/reminder';
import { localDay } from '@/domain/plan-item';
import { keepReminders } from '@/jobs/reminders';
import { sql } from '@/services/database/sql';
import { deliverReminders } from '@/services/reminder/deliver';
import { escalateReminders } from '@/services/reminder/escalate';
import { made } from './support/estate';
import { createPerson, type Person, testApp, type TestApp } from './support/app';
import { seller, type Shown } from './support/opportunities';
import { reminded, ruling } from './support/reminders';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let app: TestApp;
let manager: Person;
let supervisor: Person;
let rules: ReturnType<typeof ruling>;
beforeAll(async () => {
  app = await testApp('reminder', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'SYSTEM_ADMIN']);
  manager = app.as('ACCOUNT_MANAGER');
  supervisor = app.as('SALES_SUPERVISOR');
  rules = ruling(app.as('SYSTEM_ADMIN', 'root'));
});
afterAll(() => app.stop());
/** Nothing that an earlier test left open comes between. */
afterEach(() => app.container.db.transaction(async (tx) => {
  await tx.execute(sql`DELETE FROM reminders`);
  await tx.execute(sql`UPDATE reminder_rules SET watched_until = ${new Date()}`);
  await tx.execute(sql`UPDATE customers SET next_contact_at = ${null}`);
  await tx.execute(sql`UPDATE contacts SET birthday = ${null}`);
  await tx.execute(sql`UPDATE plan_items SET waiver = ${'over'} WHERE result IS NULL`);
  await tx.execute(sql`UPDATE users SET active = ${true}`);
}));

const later = (ms: number) => new Date(Date.now() + ms);
const inDays = (days: number) => localDay(later(days * DAY));

let count = 0;
/** A customer of the manager's who is to be contacted at an instant. */
async function toContact(at: Date, owner = manager): Promise<{ id: string; version: number }> {
  const customer = await made(owner, 'customer', { kind: 'ORGANISATION', name: `客户 ${(count += 1)}` });
  await contactAt(customer.id, at, owner);
  return customer;
}
const contactAt = (id: string, at: Date | null, owner = manager) => owner.run(
  'mutation($id: ID!, $input: InteractionLogInput!) { interactionLog(customerId: $id, input: $input) { userErrors { message } } }',
  { id, input: { channel: 'PHONE', title: '约好再谈', nextContactAt: at && at.toISOString() } });

/** An item of a plan, to be done by the manager by a day. */
async function planned(dueOn: string): Promise<Shown> {
  const [own, lead] = [seller(manager), seller(supervisor)];
  const { record } = await lead.assign(await own.created({ customerName: `计划 ${(count += 1)}` }), { assigneeId: own.id });
  return (await own.plan((record as Shown).id, { dueOn })).record as Shown;
}

describe('a reminder', () => {
  it('is delivered once, however many run the job at once, and never before its time', async () => {
    await rules.putOne('CUSTOMER_NEXT_CONTACT');
    const customers = [await toContact(later(HOUR)), await toContact(later(HOUR)), await toContact(later(2 * HOUR))];
    await keepReminders(app.container.db);
    expect(await reminded(manager).count()).toBe(0);
    await Promise.all(Array.from({ length: 20 }, () => deliverReminders(app.container.db, later(1.5 * HOUR))));
    const list = await reminded(manager).list();
    expect(list.map(({ record }) => record?.id).sort()).toEqual([customers[0]?.id, customers[1]?.id].sort());
    expect(list[0]?.text).toMatch(/^Contact 客户/);
    // A watermark that was lost, as after a kill between delivery and note, delivers nothing twice.
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE reminder_rules SET watched_until = ${later(-DAY)}`));
    await deliverReminders(app.container.db, later(1.6 * HOUR));
    expect(await reminded(manager).count()).toBe(2);
    expect(await reminded(supervisor).count()).toBe(0);
  });

  it('is not delivered where the date moved before, and closes where it moved after', async () => {
    await rules.putOne('CUSTOMER_NEXT_CONTACT');
    const [moved, told] = [await toContact(later(HOUR)), await toContact(later(HOUR))];
    await contactAt(moved.id, later(3 * HOUR));
    await keepReminders(app.container.db, later(1.5 * HOUR));
    expect((await reminded(manager).list()).map(({ record }) => record?.id)).toEqual([told.id]);
    await contactAt(told.id, later(5 * HOUR));
    await keepReminders(app.container.db, later(2 * HOUR));
    expect([await reminded(manager).count(), (await reminded(manager).list('CLOSED')).length]).toEqual([0, 1]);
    await keepReminders(app.container.db, later(5.5 * HOUR));
    expect((await reminded(manager).list()).map(({ record }) => record?.id).sort()).toEqual([moved.id, told.id].sort());
  });

  it('comes before a day, at once where the date was set late, and closes when the matter is settled', async () => {
    await rules.putOne('PLAN_ITEM_DUE', { offsetMinutes: -24 * 60 });
    const far = await planned(inDays(3));
    await keepReminders(app.container.db);
    expect(await reminded(manager).count()).toBe(0);
    const late = await planned(inDays(0));
    await keepReminders(app.container.db, later(1000));
    expect((await reminded(manager).list()).map(({ record }) => record?.id)).toEqual([late.id]);
    await seller(manager).record(late, { result: '谈妥' });
    await keepReminders(app.container.db, new Date(dayBegins(inDays(3)).getTime() - DAY + 60_000));
    expect((await reminded(manager).list()).map(({ record, dueAt }) => [record?.id, dueAt])).toEqual([[far.id, dayBegins(inDays(3)).toISOString()]]);
  });

  it('waits for the end of the quiet hours', async () => {
    await rules.putOne('CUSTOMER_NEXT_CONTACT', { quietFrom: '00:00', quietTo: '23:59' });
    await toContact(later(HOUR));
    const night = later(2 * DAY);
    night.setHours(12, 0, 0, 0);
    await keepReminders(app.container.db, night);
    expect(await reminded(manager).count()).toBe(0);
    night.setHours(23, 59, 30);
    await keepReminders(app.container.db, night);
    expect(await reminded(manager).count()).toBe(1);
  });

  it('tells the supervisor once when nobody acknowledged it, and nobody where somebody did', async () => {
    await rules.putOne('CUSTOMER_NEXT_CONTACT', { escalateAfterHours: 24 });
    const [missed, seen] = [await toContact(later(HOUR)), await toContact(later(HOUR))];
    await keepReminders(app.container.db, later(2 * HOUR));
    const mine = await reminded(manager).list();
    await reminded(manager).acknowledge(mine.find(({ record }) => record?.id === seen.id)?.id ?? '');
    await keepReminders(app.container.db, later(23 * HOUR));
    expect(await reminded(supervisor).count()).toBe(0);
    await Promise.all(Array.from({ length: 10 }, () => escalateReminders(app.container.db, later(25 * HOUR))));
    await keepReminders(app.container.db, later(80 * HOUR));
    expect((await reminded(supervisor).list()).map(({ record, missedBy }) => [record?.id, missedBy?.name])).toEqual([[missed.id, 'ACCOUNT_MANAGER-shanghai']]);
    expect(await reminded(app.as('SALES_SUPERVISOR', 'east')).count()).toBe(0);
    // Acknowledged after all: the supervisor need not look any more.
    await reminded(manager).acknowledge(mine.find(({ record }) => record?.id === missed.id)?.id ?? '');
    expect(await reminded(supervisor).count()).toBe(0);
  });

  it('finds the nearest supervisor above', async () => {
    await rules.putOne('CUSTOMER_NEXT_CONTACT', { audience: 'SUPERVISOR' });
    await toContact(later(HOUR));
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE users SET active = ${false} WHERE id = ${supervisor.id}`));
    await keepReminders(app.container.db, later(2 * HOUR));
    expect([await reminded(manager).count(), await reminded(app.as('SALES_SUPERVISOR', 'east')).count(), await reminded(app.as('SALES_SUPERVISOR', 'root')).count()]).toEqual([0, 1, 0]);
  });

  it('can be put off, and comes back', async () => {
    await rules.putOne('CUSTOMER_NEXT_CONTACT', { escalateAfterHours: 24 });
    await toContact(later(HOUR));
    await keepReminders(app.container.db, later(2 * HOUR));
    const [{ id } = { id: '' }] = await reminded(manager).list();
    expect(await reminded(manager).snooze(id, later(-HOUR))).toEqual(['VALIDATION']);
    expect(await reminded(supervisor).snooze(id, later(HOUR))).toEqual(['NOT_FOUND']);
    expect(await reminded(manager).snooze(id, later(48 * HOUR))).toEqual([]);
    await keepReminders(app.container.db, later(47 * HOUR));
    expect([await reminded(manager).count(), (await reminded(manager).list('SNOOZED')).length, await reminded(supervisor).count()]).toEqual([0, 1, 0]);
    await keepReminders(app.container.db, later(49 * HOUR));
    expect(await reminded(manager).count()).toBe(1);
    expect(await reminded(manager).acknowledge(id)).toEqual([]);
    expect(await reminded(manager).snooze(id, later(HOUR))).toEqual(['BLOCKED']);
  });

  it('is not delivered to somebody disabled, and not acknowledged by somebody else', async () => {
    await rules.putOne('CUSTOMER_NEXT_CONTACT');
    const leaver = await createPerson(app.container, 'leaver', app.departments.shanghai, ['ACCOUNT_MANAGER']);
    await toContact(later(HOUR), leaver);
    await toContact(later(HOUR));
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE users SET active = ${false} WHERE id = ${leaver.id}`));
    await keepReminders(app.container.db, later(2 * HOUR));
    const [row] = await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM reminders WHERE user_id = ${leaver.id}`);
    expect(Number(row?.n)).toBe(0);
    const [{ id } = { id: '' }] = await reminded(manager).list();
    expect(await reminded(supervisor).acknowledge(id)).toEqual(['VALIDATION ids.0']);
    expect(await reminded(manager).count()).toBe(1);
  });

  it('goes to the new holder when the record changes hands, and shows nothing of a record out of reach', async () => {
    await rules.putOne('CUSTOMER_NEXT_CONTACT', { offsetMinutes: -24 * 60 });
    const customer = await toContact(later(3 * HOUR));
    await keepReminders(app.container.db, later(1000));
    expect(await reminded(manager).count()).toBe(1);
    const other = await createPerson(app.container, 'successor', app.departments.shanghai, ['ACCOUNT_MANAGER']);
    await supervisor.run('mutation($input: CustomerTransferInput!) { customerTransfer(input: $input) { userErrors { message } } }', { input: { ids: [customer.id], ownerId: seller(other).id } });
    const [gone] = await reminded(manager).list();
    expect([gone?.text, gone?.record]).toEqual(['A record that you can no longer see', null]);
    await keepReminders(app.container.db, later(60_000));
    expect([await reminded(manager).count(), (await reminded(other).list()).map(({ record }) => record?.id)]).toEqual([0, [customer.id]]);
  });
});

describe('a rule', () => {
  it('is kept by administrators alone, with hours that make sense, and takes its reminders along', async () => {
    expect((await manager.run('{ reminderRules { nodes { id } } }')).data).toEqual({ reminderRules: { nodes: [] } });
    const { reminderRule, userErrors } = await rules.create({ source: 'CUSTOMER_NEXT_CONTACT', quietFrom: '22:00' });
    expect([reminderRule, userErrors.map(({ field }) => field)]).toEqual([null, ['quietTo']]);
    expect((await rules.create({ source: 'CUSTOMER_NEXT_CONTACT', quietFrom: '25:00', quietTo: '07:00' })).userErrors.map(({ code }) => code)).toEqual(['VALIDATION']);
    await rules.putOne('CONTACT_BIRTHDAY');
    const added = (await rules.create({ source: 'CUSTOMER_NEXT_CONTACT' })).reminderRule;
    await toContact(later(HOUR));
    await keepReminders(app.container.db, later(2 * HOUR));
    expect(await reminded(manager).count()).toBe(1);
    const current = (await rules.list()).find(({ id }) => id === added?.id);
    expect((await rules.remove(current as never)).userErrors).toEqual([]);
    expect(await reminded(manager).count()).toBe(0);
  });

  it('congratulates each year on the day, also on one that this year lacks', async () => {
    await rules.putOne('CONTACT_BIRTHDAY', { offsetMinutes: 0 });
    const customer = await made(manager, 'customer', { kind: 'ORGANISATION', name: '寿星' });
    const day = inDays(2);
    await manager.run('mutation($id: ID!, $input: ContactCreateInput!) { contactCreate(customerId: $id, input: $input) { userErrors { message } } }',
      { id: customer.id, input: { name: '王寿', birthday: `1980${day.slice(4)}` } });
    await keepReminders(app.container.db, new Date(dayBegins(day).getTime() + 60_000));
    expect((await reminded(manager).list()).map(({ text, dueAt }) => [text, dueAt])).toEqual([['Birthday: 王寿', dayBegins(day).toISOString()]]);
    expect(birthdaysOn('2027-02-28', 'SOLAR')).toContain('2004-02-29');
    expect(birthdaysOn('2028-02-28', 'SOLAR')).not.toContain('2004-02-29');
  });

  it('knows birthdays by the Chinese calendar', async () => {
    // New Year and Mid-Autumn of 2026; the sixth month of 2025 came twice, and its last month had 29 days.
    expect(birthdaysOn('2026-02-17', 'LUNAR')).toContain('1960-01-01');
    expect(birthdaysOn('2026-02-16', 'LUNAR')).toEqual(expect.arrayContaining(['1960-12-29', '1960-12-30']));
    expect(birthdaysOn('2026-09-25', 'LUNAR')).toContain('1975-08-15');
    expect([birthdaysOn('2025-06-25', 'LUNAR')[0], birthdaysOn('2025-07-25', 'LUNAR')]).toEqual(['1900-06-01', []]);
    await rules.putOne('CONTACT_BIRTHDAY', { offsetMinutes: 0 });
    const customer = await made(manager, 'customer', { kind: 'ORGANISATION', name: '农历' });
    const day = inDays(2);
    const [born] = birthdaysOn(day, 'LUNAR');
    await manager.run('mutation($id: ID!, $input: ContactCreateInput!) { contactCreate(customerId: $id, input: $input) { userErrors { message } } }',
      { id: customer.id, input: { name: '赵寿', birthday: `1962${born?.slice(4)}`, birthdayCalendar: 'LUNAR' } });
    await keepReminders(app.container.db, new Date(dayBegins(day).getTime() + 60_000));
    expect((await reminded(manager).list()).map(({ text, dueAt }) => [text, dueAt])).toEqual([['Birthday: 赵寿', dayBegins(day).toISOString()]]);
  });

  it('knows quiet hours over midnight', () => {
    const at = (time: string) => new Date(`2026-11-22T${time}:00`);
    const night = { quietFrom: '22:00', quietTo: '07:30' };
    expect(['21:59', '22:00', '03:00', '07:29', '07:30', '12:00'].map((time) => isQuiet(night, at(time)))).toEqual([false, true, true, true, false, false]);
    expect(isQuiet({ quietFrom: null, quietTo: null }, at('03:00'))).toBe(false);
  });
});
