import fc from 'fast-check';
import { addDays, daysFrom, isFeastOn } from '@/domain/care-days';
import { isClosed, openChannel } from '@/domain/care-channel';
import { fillMessage, unknownWord } from '@/domain/care-message';
import { chineseDate } from '@/domain/chinese-calendar';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { Order } from '@/entities/order';
import { raw, sql } from '@/services/database/sql';
import { makeCareTasks } from '@/services/care-rule/make';
import { systemViewer } from '@/services/viewer';
import { write } from '@/services/write';
import { createPerson, testApp, type TestApp } from './support/app';
import { carer, codes, done } from './support/care';
import { chineseDay } from './support/chinese-calendar';

let app: TestApp;
beforeAll(async () => {
  app = await testApp('care-rule', ['ACCOUNT_MANAGER', 'MARKETER', 'SYSTEM_ADMIN', 'SALES_SUPERVISOR']);
});
afterAll(() => app.stop());

const noon = (day: string) => new Date(`${day}T12:00:00`);
const clear = () => app.container.db.transaction(async (tx) => {
  await tx.execute(sql`DELETE FROM care_tasks`);
  await tx.execute(sql`DELETE FROM care_rules`);
});

interface Person { birthday: string | null; calendar: 'SOLAR' | 'LUNAR'; closed: boolean; kind: 'ORGANISATION' | 'PERSON'; lost: boolean; orders: { on: string; counts: boolean }[] }
interface Known extends Person { customerId: number; contactId: number }

const two = (n: number) => String(n).padStart(2, '0');
const someDay = (from: number, to: number) => fc.tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`).filter((day) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day));
const somebody: fc.Arbitrary<Person> = fc.record({
  birthday: fc.option(fc.oneof(someDay(1940, 2005), fc.constantFrom('1980-02-29', '1984-12-30', '1990-12-29', '1976-08-30', '1988-06-01')), { freq: 8 }),
  calendar: fc.constantFrom('SOLAR' as const, 'LUNAR' as const), closed: fc.boolean(), kind: fc.constantFrom('ORGANISATION' as const, 'PERSON' as const),
  lost: fc.boolean(), orders: fc.array(fc.record({ on: someDay(2019, 2024), counts: fc.boolean() }), { maxLength: 3 }),
});

/** The people of a run, written down directly: what is tested is what the rules make of them. */
async function put(people: readonly Person[]): Promise<Known[]> {
  const { db } = app.container;
  const { id: ownerId } = app.as('ACCOUNT_MANAGER');
  return write(await systemViewer(db), {}, async (tx) => {
    for (const table of ['orders', 'interactions', 'contacts', 'customers']) await tx.database.execute(sql`DELETE FROM ${raw(table)}`);
    const known: Known[] = [];
    for (const [place, person] of people.entries()) {
      const { id: customerId } = await tx.insert(Customer, {
        number: `T${place}`, kind: person.kind, status: person.lost ? 'LOST' : 'NORMAL', name: `c${place}`, nameKey: `c${place}`, nameSort: `c${place}`, satisfaction: 3, credit: 3,
        currency: 'CNY', ownerId, departmentId: app.departments.shanghai,
      });
      const { id: contactId } = await tx.insert(Contact, {
        customerId, name: `p${place}`, nameSort: `p${place}`, birthday: person.birthday, birthdayCalendar: person.calendar, isPrimary: true, doNotCall: person.closed,
        doNotEmail: person.closed, doNotMessage: person.closed,
      });
      for (const [nth, { on, counts }] of person.orders.entries()) {
        await tx.insert(Order, {
          number: `O${place}-${nth}`, status: counts ? 'CONFIRMED' : 'DRAFT', paymentStatus: 'UNPAID', customerId, ownerId, orderedOn: on, currency: 'CNY', lineCount: 0, quantity: 0,
          subtotal: 0, discount: 0, tax: 0, freight: 0, total: 0, received: 0, departmentId: app.departments.shanghai,
        } as Partial<Order>);
      }
      known.push({ ...person, customerId, contactId });
    }
    return known;
  });
}

/** Whether something of a month and day is kept on a day, by an almanac of our own; a last day that the month lacks is kept the day before. */
function keptOn(day: string, calendar: 'SOLAR' | 'LUNAR', monthDay: string): boolean {
  if (calendar === 'LUNAR') {
    const { month, date, leap, lastOfMonth } = chineseDay(day);
    return !leap && (monthDay === `${two(month)}-${two(date)}` || (lastOfMonth && date === 29 && monthDay === `${two(month)}-30`));
  }
  const common = new Date(Date.UTC(Number(day.slice(0, 4)), 1, 29)).getUTCMonth() !== 1;
  return day.slice(5) === monthDay || (common && day.slice(5) === '02-28' && monthDay === '02-29');
}

interface Wanted { occasion: string; days?: number; feast?: 'MID_AUTUMN' | 'SPRING_FESTIVAL' | 'NEW_YEARS_EVE' | 'CHRISTMAS'; leadDays: number; customerKind?: 'ORGANISATION' | 'PERSON' }
const FEAST_DAYS = { MID_AUTUMN: ['LUNAR', '08-15'], SPRING_FESTIVAL: ['LUNAR', '01-01'], NEW_YEARS_EVE: ['LUNAR', '12-30'], CHRISTMAS: ['SOLAR', '12-25'] } as const;
const lead = fc.integer({ min: 0, max: 20 });
const someRule: fc.Arbitrary<Wanted> = fc.oneof(
  fc.record({ occasion: fc.constant('BIRTHDAY'), leadDays: lead, customerKind: fc.constantFrom('ORGANISATION' as const, 'PERSON' as const, undefined) }),
  fc.record({ occasion: fc.constant('HOLIDAY'), leadDays: lead, feast: fc.constantFrom('MID_AUTUMN' as const, 'SPRING_FESTIVAL' as const, 'NEW_YEARS_EVE' as const, 'CHRISTMAS' as const) }),
  fc.record({ occasion: fc.constant('PURCHASE_ANNIVERSARY'), leadDays: lead }), fc.record({ occasion: fc.constant('DAY_AFTER_ORDER'), leadDays: lead, days: fc.integer({ min: 1, max: 400 }) }),
) as fc.Arbitrary<Wanted>;

/** Every task that the rule owes for the days from the first run to the lead after the last, day by day and person by person. */
function owed(rule: Wanted, people: readonly Known[], first: string, last: string): string[] {
  const alive = people.filter(({ lost, kind }) => !lost && (!rule.customerKind || rule.customerKind === kind));
  return daysFrom(first, addDays(last, rule.leadDays)).flatMap((day) => alive.filter((person) => {
    const bought = person.orders.filter(({ counts }) => counts).map(({ on }) => on).sort();
    switch (rule.occasion) {
      case 'BIRTHDAY': return person.birthday !== null && keptOn(day, person.calendar, person.birthday.slice(5));
      case 'HOLIDAY': return rule.feast !== undefined && keptOn(day, FEAST_DAYS[rule.feast][0], FEAST_DAYS[rule.feast][1]);
      case 'PURCHASE_ANNIVERSARY': return bought[0] !== undefined && bought[0].slice(0, 4) < day.slice(0, 4) && keptOn(day, 'SOLAR', bought[0].slice(5));
      default: return bought.includes(addDays(day, -(rule.days ?? 0)));
    }
  }).map(({ customerId, contactId, closed }) => `${customerId} ${contactId} ${day} ${closed ? 'SKIPPED' : 'PLANNED'}`)).sort();
}

describe('the tasks that rules make', () => {
  it('equal a reckoning by hand, whatever the people, the rule and the days on which the job ran', async () => {
    const marketer = carer(app.as('MARKETER', 'root'));
    await fc.assert(fc.asyncProperty(fc.array(somebody, { minLength: 4, maxLength: 10 }), someRule, someDay(2024, 2026), fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 12 }), async (people, rule, first, gaps) => {
      await clear();
      const known = await put(people);
      done(await marketer.createRule({ ...rule, channel: 'PHONE' }));
      await app.container.db.transaction((tx) => tx.execute(sql`UPDATE care_rules SET starts_on = ${first}`));
      let day = first;
      await makeCareTasks(app.container.db, noon(day));
      for (const gap of gaps) await makeCareTasks(app.container.db, noon((day = addDays(day, gap))));
      const rows = await app.container.db.read<{ customerId: number; contactId: number; dueOn: string | Date; status: string }>(
        sql`SELECT customer_id AS "customerId", contact_id AS "contactId", due_on AS "dueOn", status AS "status" FROM care_tasks`);
      const made = rows.map(({ customerId, contactId, dueOn, status }) => `${customerId} ${contactId} ${dueOn instanceof Date ? dueOn.toISOString().slice(0, 10) : dueOn} ${status}`);
      expect(made.sort()).toEqual(owed(rule, known, first, day));
    }), { numRuns: 40 });
  }, 300_000);

  it('come once for each rule, contact and year, however many run the job at once', async () => {
    await clear();
    const known = await put(Array.from({ length: 250 }, (): Person => ({ birthday: '1980-05-05', calendar: 'SOLAR', closed: false, kind: 'PERSON', lost: false, orders: [] })));
    const marketer = carer(app.as('MARKETER', 'root'));
    for (const occasion of [{ occasion: 'BIRTHDAY' }, { occasion: 'HOLIDAY', feast: 'LABOUR_DAY', leadDays: 7 }]) done(await marketer.createRule(occasion));
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE care_rules SET starts_on = ${'2026-04-28'}`));
    for (const day of ['2026-04-28', '2026-05-05', '2027-05-05']) await Promise.all([1, 2, 3, 4].map(() => makeCareTasks(app.container.db, noon(day))));
    const [row] = await app.container.db.read<{ n: number; different: number; numbers: number }>(sql`SELECT COUNT(*) AS "n", COUNT(DISTINCT CONCAT(rule_id, '-', subject_id, '-', occurrence)) AS "different",
      COUNT(DISTINCT number) AS "numbers" FROM care_tasks`);
    expect(row).toEqual({ n: 4 * known.length, different: 4 * known.length, numbers: 4 * known.length });
  }, 120_000);

  it('make up for a stop of a month, and for no more', async () => {
    await clear();
    await put([{ birthday: '1980-05-05', calendar: 'SOLAR', closed: false, kind: 'PERSON', lost: false, orders: [] }, { birthday: '1980-06-10', calendar: 'SOLAR', closed: false, kind: 'PERSON', lost: false, orders: [] }]);
    done(await carer(app.as('MARKETER', 'root')).createRule({ occasion: 'BIRTHDAY' }));
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE care_rules SET starts_on = ${'2026-04-01'}`));
    await makeCareTasks(app.container.db, noon('2026-04-01'));
    expect(await makeCareTasks(app.container.db, noon('2026-06-20'))).toBe(1);
  });

  it('call for a return visit after a cycle without any dealing, and again after one that was let go', async () => {
    await clear();
    const manager = carer(await createPerson(app.container, 'visitor', app.departments.shanghai, ['ACCOUNT_MANAGER']));
    const id = await manager.customer({ allowDuplicate: true });
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE customers SET status = ${'NORMAL'}, created_at = ${noon('2026-01-01')} WHERE owner_id = ${manager.person.id}`));
    done(await carer(app.as('MARKETER', 'root')).createRule({ occasion: 'RETURN_VISIT', days: 30, leadDays: 2, channel: 'VISIT' }));
    const runs = async (...days: string[]) => { for (const day of days) await makeCareTasks(app.container.db, noon(day)); return (await manager.tasks()).filter(({ customer }) => customer?.id === id); };
    expect(await runs('2026-01-28')).toEqual([]);
    const [task] = await runs('2026-01-29', '2026-01-30', '2026-02-20');
    expect(task).toMatchObject({ dueOn: '2026-01-31', status: 'PLANNED' });
    done(await manager.skip(task as NonNullable<typeof task>, { reason: '客户出差' }));
    expect((await runs('2026-02-27')).map(({ dueOn }) => dueOn)).toEqual(['2026-01-31']);
    expect((await runs('2026-02-28')).map(({ dueOn }) => dueOn)).toEqual(['2026-01-31', '2026-03-02']);
  });
});

describe('a channel', () => {
  const flags = { doNotCall: fc.boolean(), doNotEmail: fc.boolean(), doNotMessage: fc.boolean() };
  const address = fc.option(fc.constant('x'));
  it('that a contact closed is never the one that is chosen', () => {
    fc.assert(fc.property(fc.constantFrom('VISIT', 'PHONE', 'EMAIL', 'SMS', 'WECHAT', 'CHAT', 'MEETING'), fc.record({ ...flags, mobile: address, officePhone: address, email: address, wechat: address }), (wanted, contact) => {
      const chosen = openChannel(wanted as 'VISIT', contact);
      if (chosen !== null) expect(isClosed(chosen, contact)).toBe(false);
      if (!isClosed(wanted as 'VISIT', contact)) expect(chosen).toBe(wanted);
      if (chosen === 'VISIT' || chosen === 'MEETING') expect(chosen).toBe(wanted);
    }));
  });
});

describe('a rule', () => {
  it('is kept by whoever markets; a word that no message knows, a feast without a name and days that mean nothing are refused', async () => {
    const marketer = carer(app.as('MARKETER', 'root'));
    const wrong = await marketer.createRule({ occasion: 'BIRTHDAY', messageZh: '{contact}您好，{nmae}' });
    expect([codes(wrong), wrong.errors[0]?.message.includes('{nmae}')]).toEqual([['VALIDATION messageZh'], true]);
    expect(codes(await marketer.createRule({ occasion: 'HOLIDAY' }))).toEqual(['VALIDATION feast']);
    expect(codes(await marketer.createRule({ occasion: 'BIRTHDAY', days: 3 }))).toEqual(['VALIDATION days']);
    expect(codes(await carer(app.as('ACCOUNT_MANAGER')).createRule({ occasion: 'BIRTHDAY' }))).toEqual(['FORBIDDEN']);
    expect(await carer(app.as('ACCOUNT_MANAGER')).run()).toBeNull();
  });

  it('tells beforehand how many tasks it would make, and goes only while it made none', async () => {
    await clear();
    const today = new Date();
    const at = (days: number) => `1980-${two(new Date(today.getTime() + days * 86_400_000).getMonth() + 1)}-${two(new Date(today.getTime() + days * 86_400_000).getDate())}`;
    await put([0, 5, 29, 31].map((days): Person => ({ birthday: at(days), calendar: 'SOLAR', closed: false, kind: 'PERSON', lost: false, orders: [] })));
    const marketer = carer(app.as('MARKETER', 'root'));
    expect([await marketer.preview({ occasion: 'BIRTHDAY' }), await marketer.preview({ occasion: 'BIRTHDAY', customerKind: 'ORGANISATION' })]).toEqual([3, 0]);
    const rule = done(await marketer.createRule({ occasion: 'BIRTHDAY', leadDays: 5 }));
    expect([await marketer.run(), await marketer.run()]).toEqual([2, 0]);
    expect(codes(await marketer.deleteRule(rule))).toEqual(['IN_USE']);
  });
});

it('a message is filled in, and what is no word of it is found', () => {
  const words = { contact: '王芳', customer: '远航物流', owner: '李明', day: '5月5日' };
  expect(fillMessage('{contact}（{customer}），{day}，{owner}', words)).toBe('王芳（远航物流），5月5日，李明');
  expect(['{contact}', 'no words', '{contact', '{who}', 'a } b', '{contact} {}'].map(unknownWord)).toEqual([null, null, '{', '{who}', '}', '{}']);
});

it('feasts fall on the days of the almanac', () => {
  const found = (feast: 'SPRING_FESTIVAL' | 'MID_AUTUMN' | 'NEW_YEARS_EVE') => daysFrom('2025-01-01', '2027-12-31').filter((day) => isFeastOn(feast, day));
  expect([found('SPRING_FESTIVAL'), found('MID_AUTUMN'), found('NEW_YEARS_EVE')]).toEqual([['2025-01-29', '2026-02-17', '2027-02-06'], ['2025-10-06', '2026-09-25', '2027-09-15'], ['2025-01-28', '2026-02-16', '2027-02-05']]);
});

it('the feasts of 2030 are those of the almanac, although its new moon falls seven minutes after midnight', () => {
  const on = (feast: 'SPRING_FESTIVAL' | 'LANTERN_FESTIVAL' | 'NEW_YEARS_EVE') => daysFrom('2030-01-01', '2030-12-31').filter((day) => isFeastOn(feast, day));
  expect([on('NEW_YEARS_EVE'), on('SPRING_FESTIVAL'), on('LANTERN_FESTIVAL')]).toEqual([['2030-02-02'], ['2030-02-03'], ['2030-02-17']]);
});

it('the Chinese calendar is that of the almanac on every day of ten years', () => {
  const different = daysFrom('2020-01-25', '2030-12-31').filter((day) => {
    const { year, month, date, leap } = chineseDay(day);
    const found = chineseDate(day);
    return found.year !== String(year) || found.month !== (leap ? null : two(month)) || found.date !== two(date);
  });
  expect(different).toEqual([]);
});
