import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '@/settings';
import type { JobNodeNews } from '@/scripts/kill-harness/job-node';

export interface JobNode {
  pid: number;
  /** Has it look at its jobs as at that instant; resolves with the first of these that it tells. */
  look(at: Date, until?: JobNodeNews): Promise<void>;
  kill(): Promise<void>;
}

/** Another process on the database of a test. */
export async function startJobNode({ DATABASE_URL, DATA_DIR }: Settings): Promise<JobNode> {
  const child = fork(path.resolve('scripts/kill-harness/job-node.ts'), {
    execArgv: ['-r', '@swc-node/register'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: { ...process.env, DATABASE_URL, DATA_DIR, LOG_LEVEL: 'silent' },
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const tells = (news: JobNodeNews) => new Promise<void>((resolve, reject) => {
    const listen = (message: unknown) => {
      if (message !== news) return;
      child.off('message', listen);
      resolve();
    };
    child.on('message', listen);
    void gone.then(() => reject(new Error('the node ended')));
  });
  await tells('ready');
  return {
    pid: child.pid ?? 0,
    look: (at, until = 'ended') => {
      const told = tells(until);
      child.send({ at: at.toISOString() });
      return told;
    },
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}

/** The processes that ran a job, one entry a run, in their order. */
export function ranBy({ DATA_DIR }: Settings, job: string): number[] {
  const file = path.join(DATA_DIR, `${job}.log`);
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : [];
}
