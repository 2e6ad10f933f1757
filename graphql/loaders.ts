import DataLoader from 'dataloader';
import type { Noun } from '@/domain/noun';
import { readByIds } from '@/services/read';
import { reachOf } from '@/services/scope';
import type { Viewer } from '@/services/viewer';

type Row = { id: number };

/** Records by key, gathered into one statement a noun and tick, and remembered for the request. */
export class Loaders {
  private readonly byNoun = new Map<Noun, DataLoader<number, Row | null>>();
  private reading = 0;
  private held: (() => void)[] = [];

  constructor(private readonly viewer: Viewer | null) {}

  /** One record; null where the viewer may not read it. */
  async load<T extends Row>(noun: Noun, id: number | null): Promise<T | null> {
    return id === null ? null : ((await this.of(noun).load(id)) as T | null);
  }

  /** Many records at once, by key: for a list that knows beforehand what it will be asked for. */
  async map<T extends Row>(noun: Noun, ids: readonly (number | null)[]): Promise<Map<number, T>> {
    const wanted = [...new Set(ids.filter((id): id is number => id !== null))];
    const rows = await this.of(noun).loadMany(wanted);
    return new Map(rows.flatMap((row) => (row && !(row instanceof Error) ? [[row.id, row as T]] : [])));
  }

  /** Remembers a record that came another way, so that it is not read again. */
  know(noun: Noun, row: Row): void {
    this.of(noun).prime(row.id, row);
  }

  /**
   * Holds every batch back until `rows` are there, because they will ask for more of the same: a record page with several lists then costs one
   * statement a noun instead of one a list. `rows` must not itself wait for a batch.
   */
  async before<T>(rows: Promise<T>): Promise<T> {
    this.reading += 1;
    try {
      return await rows;
    } finally {
      this.reading -= 1;
      if (this.reading === 0) setImmediate(() => this.release());
    }
  }

  /** Departments are shared: whoever may read any may read all. One that this very request made is not there yet. */
  private inMemory(noun: Noun, id: number): Row | undefined {
    return noun === 'department' && this.viewer && reachOf(this.viewer, 'department:read') ? this.viewer.departments.item(id) : undefined;
  }

  private schedule(batch: () => void): void {
    // After the promises of this tick, as DataLoader does it by itself.
    void Promise.resolve().then(() => process.nextTick(() => (this.reading ? this.held.push(batch) : batch())));
  }

  private release(): void {
    if (this.reading) return;
    const batches = this.held;
    this.held = [];
    for (const batch of batches) batch();
  }

  private of(noun: Noun): DataLoader<number, Row | null> {
    let loader = this.byNoun.get(noun);
    if (!loader) this.byNoun.set(noun, (loader = new DataLoader((ids) => this.read(noun, ids), { batchScheduleFn: (batch) => this.schedule(batch) })));
    return loader;
  }

  private async read(noun: Noun, ids: readonly number[]): Promise<(Row | null)[]> {
    if (!this.viewer) return ids.map(() => null);
    const known = ids.map((id) => this.inMemory(noun, id));
    const others = ids.filter((_, place) => !known[place]);
    const found = new Map((await readByIds<Row>(this.viewer, noun, others)).map((row) => [row.id, row]));
    return ids.map((id, place) => known[place] ?? found.get(id) ?? null);
  }
}
