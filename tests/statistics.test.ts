import { raw, sql } from '@/services/database/sql';
import { testApp, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await testApp('statistics', ['SYSTEM_ADMIN']);
});
afterAll(() => app.stop());

describe('the figures that the embedded file plans by', () => {
  it('are gathered without standing in the way of reads, and rule skip scans out', async () => {
    const { db } = app.container;
    const users = () => db.read<{ id: number }>(sql`SELECT id AS "id" FROM users`);
    const before = await users();
    await db.refreshStatistics();
    await db.refreshStatistics();
    expect(await users()).toEqual(before);
    if (db.dialect !== 'sqlite') return;
    const figures = await db.read<{ stat: string }>(raw('SELECT stat FROM sqlite_stat1 WHERE idx IS NOT NULL'));
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ stat }) => !/^\d.* noskipscan$/.test(stat))).toEqual([]);
    expect(figures.filter(({ stat }) => /noskipscan.*noskipscan/.test(stat))).toEqual([]);
  });

  it('let reports go on that are asked for while the file is opened anew', async () => {
    const { db } = app.container;
    const report = () => db.readForReport<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM users`);
    const [before] = await report();
    for (let time = 0; time < 5; time += 1) {
      const [answers] = await Promise.all([db.refreshStatistics().then(() => Promise.all([report(), report()])), report()]);
      expect(answers).toEqual([[before], [before]]);
      // Not awaited before it is asked: what is closed ends in its own time.
      const [, found] = await Promise.all([db.refreshStatistics(), new Promise((resolve) => setImmediate(resolve)).then(report)]);
      expect(found).toEqual([before]);
    }
  });
});
