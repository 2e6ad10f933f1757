import type { Noun } from '@/domain/noun';
import type { Database } from './database/database';
import { firstRows, sql } from './database/sql';

/** That something changed in a record; what, the listener has to ask with its own rights. */
export interface LiveChange { sequence: number; noun: Noun; recordId: number }
type Listener = (changes: readonly LiveChange[]) => Promise<void>;

const EVERY_MS = 500;
const AT_ONCE = 500;

/**
 * Tells listeners what the ledger gained. It is read twice a second while anybody listens: so they hear what this process, another node or an
 * import wrote, and only what was committed.
 */
export class LiveChanges {
  private readonly listeners = new Set<Listener>();
  private timer: NodeJS.Timeout | undefined;
  private last: Promise<number> | undefined;

  constructor(private readonly db: Database, private readonly failed: (error: unknown) => void) {}

  /** Calls `listener` for every change from now on; the function returned stops it. */
  async listen(listener: Listener): Promise<() => void> {
    this.last ??= this.newest();
    await this.last;
    this.listeners.add(listener);
    this.timer ??= this.next();
    return () => {
      this.listeners.delete(listener);
      if (!this.listeners.size) this.stop();
    };
  }

  stop(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
    this.timer = undefined;
    this.last = undefined;
  }

  private next(): NodeJS.Timeout {
    return setTimeout(() => void this.tell().catch(this.failed).finally(() => (this.timer = this.listeners.size ? this.next() : undefined)), EVERY_MS).unref();
  }

  private async tell(): Promise<void> {
    const { top, limit } = firstRows(this.db.dialect, AT_ONCE);
    const since = (await this.last) ?? 0;
    const changes = await this.db.read<LiveChange>(sql`SELECT ${top}id AS "sequence", noun AS "noun", record_id AS "recordId" FROM changes
      WHERE id > ${since} ORDER BY id${limit}`);
    const newest = changes.at(-1);
    if (!newest || this.last === undefined) return;
    this.last = Promise.resolve(Number(newest.sequence));
    await Promise.all([...this.listeners].map((listener) => listener(changes)));
  }

  private async newest(): Promise<number> {
    const [row] = await this.db.read<{ last: number | null }>(sql`SELECT MAX(id) AS "last" FROM changes`);
    return Number(row?.last ?? 0);
  }
}
