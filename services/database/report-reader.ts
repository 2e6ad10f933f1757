import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { READER_PRAGMAS } from './sqlite-reader';

/** Beside the sources, which are there in every installation; a thread cannot start from a bundle. */
const THREAD = path.join(/* turbopackIgnore: true */ process.cwd(), 'services/database/report-thread.mjs');

type Answer = { id: number; rows: unknown[] } | { id: number; message: string };
interface Waiting {
  thread: Worker;
  resolve(rows: unknown[]): void;
  reject(error: Error): void;
}

/**
 * Reads the embedded file in a thread of its own: a report over a million rows takes as long as it takes, and everybody else is answered meanwhile.
 * The thread starts with the first report; where it dies, what waits for it fails and the next report starts another.
 */
export class ReportReader {
  private thread: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(private readonly file: string) {}

  all(text: string, parameters: unknown[]): Promise<unknown[]> {
    const thread = (this.thread ??= this.start());
    const id = (this.last += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { thread, resolve, reject });
      thread.postMessage({ id, text, parameters });
    });
  }

  /** The next report opens the file anew, and with it the planner's statistics. */
  async reopen(): Promise<void> {
    if (this.waiting.size === 0) await this.close();
  }

  async close(): Promise<void> {
    const { thread } = this;
    this.thread = undefined;
    await thread?.terminate();
  }

  private start(): Worker {
    const thread = new Worker(THREAD, { workerData: { file: this.file, pragmas: READER_PRAGMAS } });
    thread.on('message', (answer: Answer) => {
      const waiting = this.waiting.get(answer.id);
      this.waiting.delete(answer.id);
      if ('rows' in answer) waiting?.resolve(answer.rows);
      else waiting?.reject(new Error(answer.message));
    });
    thread.on('error', (error) => this.fail(thread, error));
    thread.on('exit', () => this.fail(thread, new Error('the thread of the reports ended')));
    // It keeps no process alive that has nothing else to do.
    thread.unref();
    return thread;
  }

  private fail(thread: Worker, error: Error): void {
    if (this.thread === thread) this.thread = undefined;
    // One that was closed ends while the next one is already asked.
    for (const [id, waiting] of this.waiting) {
      if (waiting.thread !== thread) continue;
      this.waiting.delete(id);
      waiting.reject(error);
    }
  }
}
