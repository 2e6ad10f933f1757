import { CALENDAR_DAY_DEFAULTS } from '@/domain/calendar-day-defaults';
import { readHours, writeHours } from '@/domain/working-hours';
import { addWorkingTime } from '@/domain/business-calendar';
import { readBusinessCalendar } from '@/services/calendar-day/calendar';
import { ensureDefaults } from '@/services/setup/seed';
import { type Person, testApp, type TestApp } from './support/app';
import type { UserError } from './support/opportunities';

let app: TestApp;
let admin: Person;
beforeAll(async () => {
  app = await testApp('calendar_day', ['SYSTEM_ADMIN', 'ACCOUNT_MANAGER']);
  admin = app.as('SYSTEM_ADMIN');
});
afterAll(() => app.stop());

interface Day { id: string; version: number; day: string; kind: string; nameZh: string; confirmed: boolean }
interface Answer { calendarDay: Day | null; userErrors: UserError[] }
const DAY = 'id version day kind nameZh confirmed';
const year = async (number: number, person = admin) => (await person.run<{ calendarDays: Day[] }>(`query($year: Int!) { calendarDays(year: $year) { ${DAY} } }`, { year: number })).data.calendarDays;
const create = async (input: object, person = admin) => (await person.run<{ calendarDayCreate: Answer } | null>(
  `mutation($input: CalendarDayCreateInput!) { calendarDayCreate(input: $input) { calendarDay { ${DAY} } userErrors { code field message } } }`, { input }));
const remove = async ({ id, version }: Day) => (await admin.run<{ calendarDayDelete: Answer }>(
  'mutation($id: ID!, $version: Int!) { calendarDayDelete(id: $id, version: $version) { calendarDay { id } userErrors { code field message } } }', { id, version })).data.calendarDayDelete;

it('ships two years, once: what an administrator deletes stays away', async () => {
  expect((await year(2026)).map(({ day }) => day)).toEqual(CALENDAR_DAY_DEFAULTS.map(({ day }) => day).filter((day) => day.startsWith('2026')).sort());
  expect((await year(2027)).every(({ confirmed }) => !confirmed)).toBe(true);
  const [first] = await year(2026);
  expect((await remove(first as Day)).userErrors).toEqual([]);
  await ensureDefaults(app.container.db);
  expect((await year(2026)).map(({ day }) => day)).not.toContain(first?.day);
  expect((await create({ day: '2026-01-01', kind: 'HOLIDAY', nameZh: '元旦', nameEn: 'New Year’s Day' })).data?.calendarDayCreate.userErrors).toEqual([]);
});

it('marks a day once, for administrators alone, and everybody reads it', async () => {
  const input = { day: '2026-12-31', kind: 'HOLIDAY', nameZh: '公司年会', nameEn: 'Company day' };
  expect((await create(input, app.as('ACCOUNT_MANAGER'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await create(input)).data?.calendarDayCreate.userErrors).toEqual([]);
  expect((await create(input)).data?.calendarDayCreate.userErrors.map(({ code, field }) => [code, field])).toEqual([['DUPLICATE', 'day']]);
  expect((await year(2026, app.as('ACCOUNT_MANAGER'))).at(-1)?.day).toBe('2026-12-31');
});

describe('the working hours', () => {
  const PARTS = 'timeZone version week { from to } makeUp { from to }';
  const read = async () => (await admin.run<{ businessHours: { timeZone: string; version: number; week: object[][]; makeUp: object[] } }>(`{ businessHours { ${PARTS} } }`)).data.businessHours;
  const update = async (version: number, input: object) => (await admin.run<{ businessHoursUpdate: { businessHours: { version: number } | null; userErrors: UserError[] } }>(
    `mutation($version: Int!, $input: BusinessHoursInput!) { businessHoursUpdate(version: $version, input: $input) { businessHours { ${PARTS} } userErrors { code field message } } }`, { version, input })).data.businessHoursUpdate;

  it('decide what a calendar says, and are refused where somebody changed them since', async () => {
    const { version, week, makeUp, timeZone } = await read();
    expect([timeZone, week.length, week[0]?.length, week[6]]).toEqual(['Asia/Shanghai', 7, 2, []]);
    const late = week.map(() => [{ from: '10:00', to: '24:00' }]);
    expect((await update(version, { timeZone: 'Europe/Berlin', week: late, makeUp })).userErrors).toEqual([]);
    expect(addWorkingTime(await readBusinessCalendar(app.container.db), '2026-11-29T21:00:00.000Z', 180)).toBe('2026-11-30T10:00:00.000Z');
    const { userErrors, businessHours } = await update(version, { timeZone, week, makeUp });
    expect([userErrors.map(({ code }) => code), businessHours?.version]).toEqual([['CONFLICT'], version + 1]);
  });

  it.each([
    ['timeZone', { timeZone: 'Mars/Olympus' }], ['week.0', { week: [[{ from: '12:00', to: '09:00' }], [], [], [], [], [], []] }],
    ['makeUp', { makeUp: [{ from: '09:00', to: '12:00' }, { from: '11:00', to: '18:00' }] }], ['week', { week: [[]] }], ['week.1', { week: [[], [{ from: '9 am', to: '12:00' }], [], [], [], [], []] }],
  ])('are refused where %s is no such thing', async (field, part) => {
    const { version, ...hours } = await read();
    const { userErrors } = await update(version, { ...JSON.parse(JSON.stringify(hours, (key, value: unknown) => (key === '__typename' ? undefined : value))) as object, ...part });
    expect(userErrors.map((error) => [error.code, error.field])).toEqual([['VALIDATION', field]]);
  });

  it('are read as people write them', () => {
    expect(readHours('9:00-12:00，13:00–18:00')).toEqual([{ from: '09:00', to: '12:00' }, { from: '13:00', to: '18:00' }]);
    expect([readHours(''), readHours('9-17'), readHours('whole day'), readHours('09:00-25:00')]).toEqual([[], [{ from: '09:00', to: '17:00' }], null, null]);
    expect(readHours(writeHours([{ from: '00:00', to: '24:00' }]))).toEqual([{ from: '00:00', to: '24:00' }]);
  });
});
