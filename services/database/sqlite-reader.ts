import BetterSqlite3 from 'better-sqlite3';

/** How a connection that only reads is set up. */
export const READER_PRAGMAS = ['busy_timeout = 5000', 'cache_size = -65536', 'mmap_size = 1073741824', 'temp_store = MEMORY'];
const MAX_STATEMENTS = 1000;

/** A second connection to the embedded file: it sees committed rows only and never waits for a writer. */
export class SqliteReader {
  // better-sqlite3 keeps no cache of its own; the texts of this product are few and built from constants.
  private readonly statements = new Map<string, BetterSqlite3.Statement>();
  private connection: BetterSqlite3.Database;

  constructor(private readonly file: string) {
    this.connection = open(file);
  }

  all(text: string, parameters: unknown[]): unknown[] {
    let statement = this.statements.get(text);
    if (!statement) {
      if (this.statements.size > MAX_STATEMENTS) this.statements.clear();
      this.statements.set(text, (statement = this.connection.prepare(text)));
    }
    return statement.all(...parameters);
  }

  /** A connection reads the planner's statistics when it opens, and never again. */
  reopen(): void {
    this.close();
    this.connection = open(this.file);
  }

  close(): void {
    this.statements.clear();
    this.connection.close();
  }
}

function open(file: string): BetterSqlite3.Database {
  const connection = new BetterSqlite3(file, { readonly: true });
  for (const pragma of READER_PRAGMAS) connection.pragma(pragma);
  return connection;
}
