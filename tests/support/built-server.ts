import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The production build, running on a database of its own. */
export interface BuiltServer {
  url: string;
  dataDir: string;
  process: ChildProcess;
  /** Ends the process and leaves its data. */
  end(): Promise<void>;
  /** Ends the process and removes its data. */
  stop(): Promise<void>;
}

/** A port that nobody listens on. */
export async function unusedPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts what `npm run build` built; `environment` adds to the settings, the data is in a new folder unless one is given. Resolves once it is healthy. */
export async function builtServer(environment: Record<string, string> = {}, dataDir = mkdtempSync(path.join(tmpdir(), 'zhike-built-'))): Promise<BuiltServer> {
  if (!existsSync('.next/BUILD_ID')) throw new Error('there is no production build: npm run build');
  const port = await unusedPort();
  const child = spawn(process.execPath, ['scripts/server.mjs', String(port), '127.0.0.1'], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', DATA_DIR: dataDir, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  for (let waited = 0; ; waited += 100) {
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.ok) break;
    if (waited > 120_000 || child.exitCode !== null) throw new Error('the built server did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const end = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  return {
    url, dataDir, process: child, end,
    stop: async () => {
      await end();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
