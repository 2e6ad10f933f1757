import { fork } from 'node:child_process';
import path from 'node:path';

export interface Child {
  url: string;
  /** Milliseconds from the start of the process to its being ready. */
  startMs: number;
  /** kill -9; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts the backend on the embedded database in `dataDir`. */
export async function startChild(dataDir: string): Promise<Child> {
  const started = Date.now();
  const child = fork(path.resolve('scripts/kill-harness/server.ts'), {
    execArgv: ['-r', '@swc-node/register'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, LOG_LEVEL: 'silent', AUTH_SECRET: 'the same through every restart of the harness' },
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    void gone.then(() => reject(new Error('the server ended before it answered')));
  });
  return {
    url, startMs: Date.now() - started,
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}
