import { Scheduler } from '@/jobs/scheduler';
import { keepHouse } from '@/jobs/housekeeping';
import en from '@/messages/en.json';
import { sql } from '@/services/database/sql';
import type { JobDefinition } from '@/services/job/definition';
import { createLog } from '@/services/log';
import { type Person, testApp, type TestApp } from './support/app';
import { type JobNode, ranBy, startJobNode } from './support/job-nodes';
import type { UserError } from './support/opportunities';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let app: TestApp;
let admin: Person;
beforeAll(async () => {
  app = await testApp('job', ['SYSTEM_ADMIN', 'AUDITOR', 'ACCOUNT_MANAGER']);
  admin = app.as('SYSTEM_ADMIN');
});
afterAll(() => app.stop());
afterEach(() => app.container.db.transaction((tx) => tx.execute(sql`DELETE FROM job_runs`)));

interface Run { slot: string; node: string; attempts: number; rows: number | null; error: string | null; ended: string | null }
const runs = (name: string) => app.container.db.read<Run>(sql`SELECT slot_at AS "slot", node AS "node", attempts AS "attempts", row_count AS "rows", error AS "error", ended_at AS "ended"
  FROM job_runs WHERE name = ${name} ORDER BY slot_at`);

/** A node in this process with one job. */
function nodeWith(job: Partial<JobDefinition> & Pick<JobDefinition, 'run'>, name = 'here') {
  const scheduler = new Scheduler(app.container.db, createLog('silent'), [{ name: 'tried', schedule: '0 2 * * *', ...job }], name);
  return {
    /** Resolves when what it began has ended. */
    look: async (at: Date) => void (await Promise.all(await scheduler.tick(at))),
    begin: async (at: Date) => void (await scheduler.tick(at)),
  };
}

/** Two in the morning, where this program runs. */
const night = new Date(2026, 10, 20, 2);
const after = (ms: number) => new Date(night.getTime() + ms);

describe('with several processes on one database', () => {
  let nodes: JobNode[];
  beforeEach(async () => {
    nodes = await Promise.all([startJobNode(app.container.settings), startJobNode(app.container.settings)]);
  }, 120_000);
  afterEach(() => Promise.all(nodes.map((node) => node.kill())));

  it('each slot is run once, by one of them', async () => {
    const slots = 60;
    // The long one is not to begin here.
    await app.container.db.transaction((tx) => tx.execute(sql`INSERT INTO job_runs (name, slot_at, attempts, ended_at, row_count) VALUES ('long', ${after(DAY)}, 1, ${after(DAY)}, 0)`));
    for (let place = 0; place < slots; place += 1) {
      // One clock is a little late, sometimes this one and sometimes that one.
      const at = after(HOUR + place * MINUTE);
      await Promise.all(nodes.map((node, index) => node.look(new Date(at.getTime() + (index === place % 2 ? 400 : 0)))));
    }
    const kept = await runs('kept');
    expect(new Set(kept.map(({ slot }) => new Date(slot).getTime())).size).toBe(slots);
    expect(kept.every(({ attempts, rows, error, ended }) => attempts === 1 && rows === 1 && error === null && ended !== null)).toBe(true);
    expect(ranBy(app.container.settings, 'kept')).toHaveLength(slots);
    // Both took part.
    expect(new Set(ranBy(app.container.settings, 'kept'))).toEqual(new Set(nodes.map(({ pid }) => pid)));
    // Runs without effect leave one row, however many there were.
    expect([ranBy(app.container.settings, 'often').length, (await runs('often')).length]).toEqual([slots, 1]);
  }, 120_000);

  it('a run whose node is killed in the middle is taken over, once', async () => {
    const [first, second] = nodes as [JobNode, JobNode];
    await first.look(night, 'inside');
    await first.kill();
    const third = await startJobNode(app.container.settings);
    nodes.push(third);
    const both = (at: Date) => Promise.all([second.look(at), third.look(at)]);
    // While the dead one may still live, nobody touches its run.
    for (const seconds of [5, 20, 50]) await both(after(seconds * 1000));
    expect(ranBy(app.container.settings, 'long')).toEqual([first.pid]);
    for (const seconds of [62, 70, 80, 200, 400]) await both(after(seconds * 1000));
    const [firstRun, takenOver, ...others] = ranBy(app.container.settings, 'long');
    expect([firstRun, [second.pid, third.pid].includes(takenOver ?? 0), others]).toEqual([first.pid, true, []]);
    expect(await runs('long')).toEqual([expect.objectContaining({ attempts: 2, rows: 7, error: null })]);
  }, 120_000);
});

describe('a job', () => {
  it('makes up once for what was missed while no node ran', async () => {
    const ran: number[] = [];
    const start = () => nodeWith({ run: async () => ran.push(1) });
    await start().look(after(-MINUTE));
    expect(ran).toHaveLength(1);
    // Three days without a node: one run, and not another one at the next start.
    const back = start();
    await back.look(after(3 * DAY + HOUR));
    await back.look(after(3 * DAY + 2 * HOUR));
    await start().look(after(3 * DAY + 3 * HOUR));
    expect(ran).toHaveLength(2);
    expect((await runs('tried')).map(({ slot }) => new Date(slot).getTime())).toEqual([-1, 3].map((days) => new Date(2026, 10, 20 + days, 2).getTime()));
    await back.look(after(4 * DAY));
    expect(ran).toHaveLength(3);
  });

  it('is seen to fail by whoever asks for health, until a run succeeds', async () => {
    const [failing] = app.container.jobs;
    const name = failing?.name ?? '';
    let broken = true;
    const node = nodeWith({ name, schedule: '* * * * *', often: true, run: async () => { if (broken) throw new Error('the disk is full'); return 0; } });
    await node.look(night);
    expect((await app.container.health()).filter(({ ok }) => !ok)).toEqual([{ name: `job:${name}`, ok: false, vital: false, detail: 'the disk is full' }]);
    broken = false;
    await node.look(after(MINUTE));
    expect((await app.container.health()).filter(({ ok }) => !ok)).toEqual([]);
    await node.look(after(2 * MINUTE));
    // What failed stays for a month; of those without effect the last.
    expect((await runs(name)).map(({ error }) => error)).toEqual(['the disk is full', null]);
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE job_runs SET ended_at = ${new Date(Date.now() - 40 * DAY)}`));
    await keepHouse(app.container.db);
    expect((await runs(name)).map(({ error }) => error)).toEqual([null]);
  });

  it('is given up where three nodes die over it, and goes on with its next slot', async () => {
    const dies = (place: number) => nodeWith({ run: () => new Promise<number>(() => undefined) }, `node ${place}`);
    for (const [place, minutes] of [0, 2, 4].entries()) await dies(place).begin(after(minutes * MINUTE));
    expect(await runs('tried')).toEqual([expect.objectContaining({ attempts: 3, ended: null, node: 'node 2' })]);
    const node = nodeWith({ run: async () => 5 });
    await node.look(after(6 * MINUTE));
    expect(await runs('tried')).toEqual([expect.objectContaining({ attempts: 3, error: expect.stringContaining('3 times') })]);
    await node.look(after(DAY));
    expect((await runs('tried')).map(({ rows }) => rows)).toEqual([null, 5]);
  });
});

describe('an administrator', () => {
  const RUN = 'state rowCount error attempts requestedBy { id }';
  const ask = async (person: Person, name: string) => (await person.run<{ jobRun: { job: { lastRun: { state: string } } | null; userErrors: UserError[] } } | null>(
    `mutation($name: String!) { jobRun(name: $name) { job { lastRun { ${RUN} } } userErrors { code field message } } }`, { name }));
  const shown = async (name: string) => (await admin.run<{ job: { lastError: string | null; nextAt: string; runs: { state: string; rowCount: number | null; requestedBy: object | null }[] } }>(
    `query($name: String!) { job(name: $name) { nextAt lastError runs { ${RUN} } } }`, { name })).data.job;

  it('sees every job, each with a name in words', async () => {
    const { data } = await admin.run<{ jobs: { name: string; schedule: string; nextAt: string | null; missingSetting: string | null }[] }>('{ jobs { name schedule nextAt missingSetting lastError lastRun { state } } }');
    expect(data.jobs.map(({ name }) => name)).toEqual(app.container.jobs.map(({ name }) => name));
    for (const { name, nextAt, missingSetting } of data.jobs) {
      expect([name in en.jobs.names, name in en.jobs.texts, Boolean(nextAt)]).toEqual([true, true, missingSetting === null]);
      expect(name.length).toBeLessThanOrEqual(40);
    }
    expect((await app.as('AUDITOR').run<{ jobs: object[] }>('{ jobs { name } }')).data.jobs).toHaveLength(data.jobs.length);
    expect((await app.as('ACCOUNT_MANAGER').run('{ jobs { name } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('has one run, and may not ask twice while it waits', async () => {
    expect((await ask(admin, 'housekeeping')).data?.jobRun).toMatchObject({ job: { lastRun: { state: 'WAITING', requestedBy: expect.any(Object) } }, userErrors: [] });
    expect((await ask(admin, 'housekeeping')).data?.jobRun.userErrors.map(({ code }) => code)).toEqual(['BLOCKED']);
    const ran: string[] = [];
    const nodes = ['a', 'b'].map((name) => nodeWith({ name: 'housekeeping', schedule: '0 0 1 1 *', run: async () => ran.push(name) }, name));
    // The slot of the schedule is taken first: what was asked for comes in addition.
    const at = new Date(Date.now() + 1000);
    for (const seconds of [0, 3, 6]) await Promise.all(nodes.map((node) => node.look(new Date(at.getTime() + seconds * 1000))));
    expect(ran).toHaveLength(2);
    expect((await shown('housekeeping')).runs.map(({ state, requestedBy }) => [state, requestedBy !== null])).toEqual([['SUCCEEDED', true], ['SUCCEEDED', false]]);
  });

  it('alone may ask, and only where the job has something to do', async () => {
    expect((await ask(app.as('AUDITOR'), 'housekeeping')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask(admin, 'nothing')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { data } = await ask(admin, 'dailyMails');
    expect(data?.jobRun.userErrors).toEqual([{ code: 'BLOCKED', field: null, message: 'This job has nothing to do while SMTP_URL is not set on the server.' }]);
    expect(await runs('dailyMails')).toEqual([]);
  });
});
