import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

/** A child that answers on a port of its own. */
export interface Served {
  port: number;
  pid: number;
  /** Milliseconds of processor time that the child and all its threads have used. */
  cpu(): number;
  stop(): Promise<void>;
}

/** Starts the production build on the database in `folder`. */
export async function startProduct(folder: string): Promise<Served> {
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: 'production' as const, DATABASE_URL: '', DATA_DIR: folder, LOG_LEVEL: 'error', PORT: String(port), DEMO: 'false' };
  return served(spawn(process.execPath, [path.resolve('scripts/server.mjs'), String(port)], { stdio: ['ignore', 'ignore', 'inherit'], env }), port);
}

/** Starts the bare server on the same file. */
export async function startRaw(folder: string): Promise<Served> {
  const port = await freePort();
  const script = path.resolve('scripts/bench/raw-server.mjs');
  return served(spawn(process.execPath, [script, path.join(folder, 'zhike.sqlite'), String(port)], { stdio: ['ignore', 'ignore', 'inherit'] }), port);
}

async function served(child: ChildProcess, port: number): Promise<Served> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let running = true;
  void ended.then(() => (running = false));
  while (!(await answers(port))) {
    if (!running) throw new Error('the server ended before it answered');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    port, pid: child.pid as number,
    cpu: () => processorTime(child.pid as number),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const answers = (port: number) => fetch(`http://127.0.0.1:${port}/api/health`).then(() => true, () => false);

const TICK_MS = 10;

// proc(5): after the name in brackets, utime and stime are the 12th and 13th field, in ticks of a hundredth of a second.
function processorTime(pid: number): number {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = rest.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
