import BetterSqlite3 from 'better-sqlite3';
import type { Column } from '../columns';
import type { Row } from '../read/rows';

/** A row of an order. */
export interface OrderRow extends Row {
  /** What the order is named by in its system; empty where the row names none and continues none. */
  key: string;
  /** Line of a row that could not be read and may be of this order. */
  beside?: number;
}

interface Kept { line: number; cells: string; problem: Row['problem'] | null; key: string; beside: number | null }

/**
 * The rows of a file order by order, in the order in which the orders first appear: some systems write an order's lines wherever they please. The rows
 * wait in a temporary database of their own, on disk where they are many, so that memory stays the same whatever the file.
 */
export class Gathering {
  private readonly db = new BetterSqlite3('');
  private readonly insert: BetterSqlite3.Statement;
  private readonly suspect: BetterSqlite3.Statement;
  private above = '';
  private count = 0;
  /** A row that could not be read waits for the one below to see which orders it may be of. */
  private unread: { line: number; above: string; named: string } | null = null;

  /** `own` are the columns of the order itself: a row that leaves them all empty continues the order above, as where cells are merged. */
  constructor(private readonly key: Column, private readonly own: readonly Column[]) {
    this.db.exec(`CREATE TABLE kept (place INTEGER PRIMARY KEY, line INTEGER, cells TEXT, problem TEXT, key TEXT); CREATE TABLE suspects (key TEXT, line INTEGER);
      CREATE INDEX by_key ON kept (key); BEGIN`);
    this.insert = this.db.prepare('INSERT INTO kept (line, cells, problem, key) VALUES (?, ?, ?, ?)');
    this.suspect = this.db.prepare('INSERT INTO suspects (key, line) VALUES (?, ?)');
  }

  add(row: Row): void {
    this.count += 1;
    const { key, cells } = this.named(row);
    if (this.unread && !row.problem) this.settle(key);
    // Of its own where it names no order: nothing else is refused for it, but for what it may be of.
    this.insert.run(row.line, JSON.stringify(cells), row.problem ?? null, key || `\u0000${row.line}`);
    if (!row.problem) this.above = key;
    else this.unread ??= { line: row.line, above: this.above, named: key };
  }

  /** A row that could not be read is of the order that it names, if a neighbour is of that too; else it may be of either neighbour's. */
  private settle(below: string): void {
    if (!this.unread) return;
    const { line, above, named } = this.unread;
    const beside = named !== '' && (named === above || named === below) ? [named] : [above, below];
    for (const key of new Set(beside)) if (key) this.suspect.run(key, line);
    this.unread = null;
  }

  private named(row: Row): { key: string; cells: readonly string[] } {
    const key = this.key.textOf(row.cells).replace(/^"|"$/g, '');
    const [column, ...more] = this.key.columns;
    const continues = key === '' && !row.problem && column !== undefined && !more.length && this.above !== '' && this.own.every((each) => each.textOf(row.cells) === '');
    if (!continues) return { key, cells: row.cells };
    // Written down, so that the row is still of its order in the file of refused ones.
    return { key: this.above, cells: Object.assign([...row.cells], { [column]: this.above }) };
  }

  /** The rows in groups of about `size`, every order whole in one of them. */
  * groups(size: number): Generator<OrderRow[]> {
    this.settle('');
    let group: OrderRow[] = [];
    const rows = this.db.prepare<[], Kept>(`SELECT k.line, k.cells, k.problem, k.key, (SELECT MIN(s.line) FROM suspects s WHERE s.key = k.key) AS beside
      FROM kept k JOIN (SELECT key, MIN(place) AS first FROM kept GROUP BY key) o ON o.key = k.key ORDER BY o.first, k.place`);
    for (const row of rows.iterate()) {
      const next = orderRow(row);
      if (group.length >= size && group.at(-1)?.key !== next.key) {
        yield group;
        group = [];
      }
      group.push(next);
    }
    if (this.count) yield group;
  }

  close(): void {
    this.db.close();
  }
}

const orderRow = ({ line, cells, problem, key, beside }: Kept): OrderRow => ({
  line, cells: JSON.parse(cells) as string[], key: key.startsWith('\u0000') ? '' : key, ...(problem ? { problem } : {}), ...(beside === null ? {} : { beside }),
});
