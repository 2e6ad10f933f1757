import 'reflect-metadata';
import { appendFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { Scheduler } from '@/jobs/scheduler';
import { openDatabase } from '@/services/database/open';
import type { JobDefinition } from '@/services/job/definition';
import { createLog } from '@/services/log';
import { readSettings } from '@/settings';

/** What a node tells its parent: it listens; a run that never ends has begun; all runs that a look began have ended. */
export type JobNodeNews = 'ready' | 'inside' | 'ended';

/** A node of several on one database that looks at its jobs whenever its parent says what time it is, and can be killed in the middle of one. */
async function serve(): Promise<void> {
  const { DATABASE_URL, DATA_DIR } = readSettings();
  const db = await openDatabase({ url: DATABASE_URL, dataDir: DATA_DIR });
  const note = (name: string) => appendFileSync(path.join(DATA_DIR, `${name}.log`), `${process.pid}\n`);
  const jobs: JobDefinition[] = [
    { name: 'kept', schedule: '* * * * *', run: async () => (note('kept'), 1) },
    { name: 'often', schedule: '*/15 * * * * *', often: true, run: async () => (note('often'), 0) },
    {
      name: 'long', schedule: '0 2 * * *',
      run: async () => {
        const first = !existsSync(path.join(DATA_DIR, 'long.log'));
        note('long');
        if (!first) return 7;
        tell('inside');
        return new Promise<number>(() => undefined);
      },
    },
  ];
  const scheduler = new Scheduler(db, createLog('silent'), jobs);
  process.on('message', ({ at }: { at: string }) => void scheduler.tick(new Date(at)).then((runs) => Promise.all(runs)).then(() => tell('ended')));
  process.once('disconnect', () => process.exit());
  tell('ready');
}

const tell = (news: JobNodeNews) => process.send?.(news);

serve().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
