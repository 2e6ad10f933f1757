import { BUSINESS_HOURS, readHoursSetting } from '@/services/calendar-day/hours';
import { sql } from '@/services/database/sql';
import { writeSetting } from '@/services/settings';
import { testApp, type TestApp } from './support/app';
import { check, customers, ended, errorFile, importFile, inspect, start, suggestedPlan, upload } from './support/imports';

jest.setTimeout(180_000);

let app: TestApp;
beforeAll(async () => {
  app = await testApp('import_run', ['SALES_SUPERVISOR', 'ACCOUNT_MANAGER', 'EXECUTIVE']);
});
afterAll(() => app.stop());

const HEADERS = '客户名称,客户代码,电话,地区,客户经理,创建时间,年营业额(万元),联系人,手机';
const FILE = [
  HEADERS,
  '上海甲有限公司,A1,021-60001111,上海,SALES_SUPERVISOR-shanghai,2019/3/5,120,张三,13800000001',
  '杭州乙有限公司,A2,0571-88880000,火星,SALES_SUPERVISOR-east,2020-01-01 08:30,3.5,李四,13800000002',
  '深圳丙公司,A3,不是电话,深圳,nobody@example.com,2023-02-30,,王五,13800000003',
  ',A4,021-60001112,上海,,,,,',
  '上海甲有限公司,A1,021-60001113,上海,,,,赵六,13800000004',
].join('\n');

describe('an import', () => {
  it('is suggested, tried and carried out with the same outcome', async () => {
    const person = app.as('SALES_SUPERVISOR', 'east');
    const id = await upload(app, person, 'C:\\temp\\客户.csv', FILE);
    const { plan, encoding } = await inspect(person, id);
    expect(encoding).toBe('UTF_8');
    expect(plan.mapping.map(({ field }) => field)).toEqual(['name', 'externalId', 'region', 'phone', 'annualTurnover', 'owner', 'createdAt', 'contactName', 'contactMobile']);
    const input = await suggestedPlan(person, id, { policy: 'UPDATE', missingChoice: 'REFUSE', unknownOwner: 'REFUSE' });
    const tried = await check(person, id, input);
    expect(tried.check).toMatchObject({ state: 'DONE', doneRows: 5, createdRows: 1, updatedRows: 1, failedRows: 3, skippedRows: 0 });
    expect(tried.check?.problems).toEqual(expect.arrayContaining([
      { field: 'region', message: 'The dictionary has no such item.', value: '火星', count: 1, firstLine: 3, warning: false },
      { field: 'createdAt', message: 'There is no such day.', value: '2023-02-30', count: 1, firstLine: 4, warning: false },
    ]));
    const done = await importFile(app, person, FILE, { policy: 'UPDATE', missingChoice: 'REFUSE', unknownOwner: 'REFUSE' });
    expect(done).toMatchObject({ status: 'DONE', totalRows: 5, doneRows: 5, createdRows: 1, updatedRows: 1, failedRows: 3, skippedRows: 0, failure: null });
    expect(await customers(person, '上海甲')).toMatchObject([{
      name: '上海甲有限公司', phone: '021-60001113', annualTurnover: '1200000.00', externalId: 'A1', owner: { name: 'SALES_SUPERVISOR-shanghai' },
      region: { code: 'SHANGHAI' }, createdAt: '2019-03-04T16:00:00.000Z', contacts: { nodes: [{ name: '张三', isPrimary: true }, { name: '赵六', isPrimary: false }] },
    }]);
    const file = await (await errorFile(app, person, done.id, 'zh-CN')).text();
    expect(file.split('\r\n')).toEqual([
      `${HEADERS},错误 / Error,行 / Line`,
      '杭州乙有限公司,A2,0571-88880000,火星,SALES_SUPERVISOR-east,2020-01-01 08:30,3.5,李四,13800000002,地区：数据字典中没有这一项。,3',
      '深圳丙公司,A3,不是电话,深圳,nobody@example.com,2023-02-30,,王五,13800000003,"客户经理：没有这个用户。; 创建时间：没有这一天。; 电话：电话号码格式不正确。",4',
      ',A4,021-60001112,上海,,,,,,客户名称：必填。,5',
      '',
    ]);
    const untouched = await upload(app, person, 'errors.csv', file);
    expect((await start(person, untouched, await suggestedPlan(person, untouched))).userErrors).toEqual([]);
    expect(await ended(person, untouched)).toMatchObject({ status: 'DONE', totalRows: 3, createdRows: 0, updatedRows: 0, failedRows: 3 });
    expect((await (await errorFile(app, person, untouched, 'zh-CN')).text()).split('\r\n').map((line) => line.replace(/,\d+$/, '')))
      .toEqual(file.split('\r\n').map((line) => line.replace(/,\d+$/, '')));
    const corrected = file.replace('火星', '浙江').replace('不是电话', '0755-26001234').replace('nobody@example.com', '').replace('2023-02-30', '2023-02-28').replace('\n,A4', '\n南京丁公司,A4');
    const again = await upload(app, person, 'corrected.csv', corrected.replaceAll('浙江', '杭州'));
    expect((await inspect(person, again)).plan.mapping.map(({ field }) => field)).not.toContain('remark');
    expect((await start(person, again, input)).userErrors).toEqual([]);
    expect(await ended(person, again)).toMatchObject({ status: 'DONE', createdRows: 3, failedRows: 0 });
    expect((await customers(person)).map(({ name }) => name).sort()).toEqual(['上海甲有限公司', '南京丁公司', '杭州乙有限公司', '深圳丙公司'].sort());
  });

  it('reads times without a zone by the clocks of the installation', async () => {
    const { db } = app.container;
    const hours = await readHoursSetting(db);
    await db.transaction((tx) => writeSetting(tx, BUSINESS_HOURS, JSON.stringify({ ...hours, timeZone: 'America/New_York' })));
    await importFile(app, app.as('SALES_SUPERVISOR', 'south'), '客户名称,创建时间\n纽约公司,2020-01-01 08:30\n');
    await db.transaction((tx) => writeSetting(tx, BUSINESS_HOURS, JSON.stringify(hours)));
    expect(await customers(app.as('SALES_SUPERVISOR', 'south'), '纽约公司')).toMatchObject([{ createdAt: '2020-01-01T13:30:00.000Z' }]);
  });

  it('keeps one batch in the ledger, and every change of it names the importer', async () => {
    const person = app.as('SALES_SUPERVISOR', 'south');
    const batch = await importFile(app, person, '客户名称,联系人\n广州一公司,陈一\n广州二公司,陈二\n');
    const id = Number(Buffer.from(batch.id, 'base64url').toString().split(':')[1]);
    const changes = await app.container.db.read(sql`SELECT noun AS "noun", action AS "action", COUNT(*) AS "n", MIN(actor_id) AS "actor"
      FROM changes WHERE batch_id = ${id} GROUP BY noun, action ORDER BY noun`);
    expect(changes.map((row) => ({ ...(row as object), n: Number((row as { n: unknown }).n) }))).toEqual([
      { noun: 'contact', action: 'create', n: 2, actor: person.id }, { noun: 'customer', action: 'create', n: 2, actor: person.id },
    ]);
  });

  it('numbers customers without a gap, in the order of the file, and finds them by words', async () => {
    const person = app.as('SALES_SUPERVISOR', 'root');
    const names = Array.from({ length: 1100 }, (_, i) => `编号测试${String(i).padStart(4, '0')}公司`);
    expect(await importFile(app, person, `客户名称\n${names.join('\n')}\n`)).toMatchObject({ status: 'DONE', createdRows: 1100, totalRows: 1100 });
    const rows = await app.container.db.read<{ name: string; number: string }>(sql`SELECT name AS "name", number AS "number" FROM customers ORDER BY id`);
    const mine = rows.filter(({ name }) => name.startsWith('编号测试'));
    expect(mine.map(({ name }) => name)).toEqual(names);
    const places = mine.map(({ number }) => Number(number.split('-')[1]));
    expect(places.every((place, i) => i === 0 || place === (places[i - 1] as number) + 1)).toBe(true);
    for (const word of ['试0777', 'bhcs0003', '编号测试1099']) expect(await customers(person, word)).toHaveLength(1);
  });
});
