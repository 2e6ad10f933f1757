import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Logger } from 'pino';
import type { Database } from '../database/database';
import { sql } from '../database/sql';
import { abandonRun, failCheck, failRun, recoverRuns, unindexedBatches } from './recover';
import type { FileInspection } from './read/inspect';

export interface ImportSettings {
  dataDir: string;
  databaseUrl: string;
  log: Logger;
}

/** What a process of its own is asked to do. */
export type ImportTask =
  | { name: 'inspect'; file: string }
  | { name: 'check' | 'run'; batchId: number; userId: number; format: 'csv' | 'xlsx' }
  | { name: 'index'; batchId: number };

export interface ProcessCost {
  peakRssMb: number;
  cpuSeconds: number;
}

/** Runs on one machine at the same time; the rest waits. Two would take both cores from the people at work. */
const PARALLEL_RUNS = 1;
const HEARTBEAT_MS = 10_000;
/** Bounds of the heap in MB, or it would grow with the memory of the machine: rows pass through, but the texts that cells of a workbook share are there. */
const HEAP_MB = { csv: 256, xlsx: 768 };

const configured = new WeakMap<Database, ImportProcesses>();

/** The processes that import into this database. */
export function importsInto(db: Database): ImportProcesses {
  const processes = configured.get(db);
  if (!processes) throw new Error('imports were not configured');
  return processes;
}

/**
 * Imports and dry runs happen in processes of their own: parsing a hundred thousand rows would hold up every request of this one. A process and not
 * a worker thread, because the built app is bundled: its modules cannot be loaded again in a thread, and a thread's memory is never given back.
 * The child loads the sources as they are by @swc-node/register, the same from `next start`, `next dev` and jest; it opens connections of its own.
 */
export class ImportProcesses {
  /** Names this server process as the one that a run belongs to. */
  readonly instance = randomUUID();
  private readonly checks = new Map<number, ChildProcess>();
  private readonly runs = new Map<number, ChildProcess | null>();
  private readonly waiting: Extract<ImportTask, { batchId: number }>[] = [];
  private readonly heartbeat: NodeJS.Timeout;
  private stopping = false;
  /** What the last run needed; for the benchmark. */
  lastCost: ProcessCost | undefined;

  constructor(private readonly db: Database, readonly settings: ImportSettings) {
    configured.set(db, this);
    this.heartbeat = setInterval(() => void this.beat().catch((error: unknown) => settings.log.error({ err: error }, 'imports: no heartbeat')), HEARTBEAT_MS);
    this.heartbeat.unref();
  }

  /** Looks into a workbook, which takes seconds where it is large: its rows lie packed, and have to be counted. */
  async inspect(file: string): Promise<FileInspection> {
    const child = this.spawn({ name: 'inspect', file });
    return new Promise((resolve, reject) => {
      child.once('message', (answer) => resolve(answer as FileInspection));
      child.once('exit', (code) => reject(new Error(`the file could not be looked into (${code})`)));
    });
  }

  /** Starts a dry run; an earlier one of the same import gives way. */
  check(batchId: number, userId: number, format: 'csv' | 'xlsx'): void {
    this.dropCheck(batchId);
    const child = this.spawn({ name: 'check', batchId, userId, format });
    this.checks.set(batchId, child);
    child.once('exit', (code) => {
      if (this.stopping || this.checks.get(batchId) !== child) return;
      this.checks.delete(batchId);
      if (code !== 0) void failCheck(this.db, batchId).catch((error: unknown) => this.settings.log.error({ err: error }, 'imports: the dry run could not be marked'));
    });
  }

  /** Starts a run, or lets it wait for its turn. */
  run(batchId: number, userId: number, format: 'csv' | 'xlsx'): void {
    this.dropCheck(batchId);
    this.runs.set(batchId, null);
    this.waiting.push({ name: 'run', batchId, userId, format });
    this.next();
  }

  /** Marks the runs that lost their process, at start and from then on, and makes up for the search entries that they took along. */
  async recover(): Promise<void> {
    await recoverRuns(this.db, this.instance);
    for (const batchId of await unindexedBatches(this.db, this.instance)) {
      if (this.runs.has(batchId)) continue;
      this.runs.set(batchId, null);
      this.waiting.push({ name: 'index', batchId });
    }
    this.next();
  }

  /** Ends the processes; their runs can be taken up again. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearInterval(this.heartbeat);
    const running = [...this.checks.values(), ...this.runs.values()].filter((child): child is ChildProcess => child !== null && child.exitCode === null);
    await Promise.all(running.map((child) => new Promise((resolve) => {
      child.ref();
      child.once('exit', resolve);
      child.kill();
    })));
    for (const batchId of this.runs.keys()) await abandonRun(this.db, batchId);
  }

  private dropCheck(batchId: number): void {
    const child = this.checks.get(batchId);
    this.checks.delete(batchId);
    child?.kill();
  }

  private next(): void {
    const busy = [...this.runs.values()].filter((child) => child !== null).length;
    const task = busy < PARALLEL_RUNS ? this.waiting.shift() : undefined;
    if (!task) return;
    const child = this.spawn(task);
    this.runs.set(task.batchId, child);
    child.on('message', (cost: ProcessCost) => {
      this.lastCost = cost;
      this.settings.log.info({ batchId: task.batchId, ...cost }, 'imports: the run is at its end');
    });
    child.once('exit', (code, signal) => void this.ended(task, code, signal));
    this.next();
  }

  private async ended({ name, batchId }: Extract<ImportTask, { batchId: number }>, code: number | null, signal: string | null): Promise<void> {
    if (this.stopping) return;
    this.runs.delete(batchId);
    // A child that could still speak has said itself how it ended.
    if (code !== 0) {
      this.settings.log.error({ batchId, code, signal }, 'imports: the process of a run ended');
      await failRun(this.db, batchId, 'import.failure.interrupted').catch((error: unknown) => this.settings.log.error({ err: error }, 'imports: the run could not be marked'));
    }
    // What could not be indexed now is tried again with the next heartbeat.
    if (name === 'index') this.next();
    else await this.recover().catch((error: unknown) => this.settings.log.error({ err: error }, 'imports: could not look after the runs'));
  }

  private spawn(task: ImportTask): ChildProcess {
    const { dataDir, databaseUrl, log } = this.settings;
    const entry = path.join(/* turbopackIgnore: true */ process.cwd(), 'jobs/import-worker.ts');
    const { NODE_OPTIONS: _, ...environment } = process.env;
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB['format' in task ? task.format : 'xlsx']}`, '-r', '@swc-node/register', entry, JSON.stringify(task)], {
      env: { ...environment, DATABASE_URL: databaseUrl, DATA_DIR: dataDir },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.stderr?.on('data', (text: Buffer) => log.error({ task, text: text.toString().slice(0, 4000) }, 'imports: the process wrote'));
    child.unref();
    return child;
  }

  /** Tells other servers on the same database that these runs are looked after. */
  private async beat(): Promise<void> {
    for (const batchId of this.runs.keys()) {
      await this.db.transaction(async (tx) => void (await tx.execute(sql`UPDATE import_batches SET heartbeat_at = ${new Date()} WHERE id = ${batchId} AND worker = ${this.instance}`)));
    }
    await this.recover();
  }
}
