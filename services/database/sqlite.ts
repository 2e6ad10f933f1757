import BetterSqlite3 from 'better-sqlite3';
import { DataSource, type QueryRunner } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import { entities } from '@/entities';
import { SnakeNames } from '@/entities/naming';
import { migrations } from '@/migrations';
import { Mutex } from './mutex';

const BUSY_TIMEOUT = 'busy_timeout = 5000';
/** How long a writer waits for one of another process, and how often it looks. An import leaves the lock free for longer than that between two chunks. */
const LOCK_WAIT_MS = 10_000;
const LOCK_POLL_MS = 5;

/**
 * TypeORM shares one query runner between everybody on SQLite, so that concurrent transactions end up inside one another and
 * acknowledged writes are lost. Here each caller has its own runner, and a transaction has the connection to itself until it ends.
 */
class SerialQueryRunner extends BetterSqlite3QueryRunner {
  private releaseLock: (() => void) | undefined;

  constructor(driver: BetterSqlite3Driver, private readonly mutex: Mutex, statements: Map<string, BetterSqlite3.Statement>) {
    super(driver);
    // There is one connection: a statement that one runner prepared serves every other. Of its own, each would prepare all of its statements anew.
    Object.assign(this, { stmtCache: statements });
  }

  override async startTransaction(): Promise<void> {
    if (this.isTransactionActive) throw new Error('transactions do not nest: pass the running one on');
    this.releaseLock = await this.mutex.acquire();
    try {
      await this.begin();
      this.isTransactionActive = true;
      this.transactionDepth = 1;
    } catch (error) {
      this.unlock();
      throw error;
    }
  }

  /**
   * IMMEDIATE takes the write lock now; a deferred one fails half-way when another process, an import, writes. SQLite itself would wait for that one
   * by holding up the whole process, and every reader with it.
   */
  private async begin(): Promise<void> {
    const connection = this.driver.databaseConnection as BetterSqlite3.Database;
    for (const deadline = Date.now() + LOCK_WAIT_MS; ;) {
      connection.pragma('busy_timeout = 0');
      try {
        await this.query('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (!/SQLITE_BUSY|database is locked/.test(String(error)) || Date.now() > deadline) throw error;
      } finally {
        connection.pragma(BUSY_TIMEOUT);
      }
      await new Promise((resolve) => setTimeout(resolve, LOCK_POLL_MS));
    }
  }

  override async commitTransaction(): Promise<void> {
    await super.commitTransaction();
    this.unlock();
  }

  override async rollbackTransaction(): Promise<void> {
    try {
      await super.rollbackTransaction();
    } finally {
      this.unlock();
    }
  }

  private unlock(): void {
    this.releaseLock?.();
    this.releaseLock = undefined;
  }
}

const PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', BUSY_TIMEOUT, 'cache_size = -65536', 'temp_store = MEMORY'];

/** Opens the file for TypeORM: one writing connection, every transaction alone on it. */
export async function openSqliteDataSource(file: string): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'better-sqlite3',
    driver: BetterSqlite3,
    database: file,
    entities,
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNames(),
    statementCacheSize: 500,
    prepareDatabase: (connection: BetterSqlite3.Database) => {
      for (const pragma of PRAGMAS) connection.pragma(pragma);
    },
  });
  const mutex = new Mutex();
  const statements = new Map<string, BetterSqlite3.Statement>();
  const driver = dataSource.driver as BetterSqlite3Driver;
  driver.createQueryRunner = (): QueryRunner & BetterSqlite3QueryRunner => new SerialQueryRunner(driver, mutex, statements);
  await dataSource.initialize();
  const journal = (driver.databaseConnection as BetterSqlite3.Database).pragma('journal_mode', { simple: true });
  const level = (driver.databaseConnection as BetterSqlite3.Database).pragma('synchronous', { simple: true });
  if (file !== ':memory:' && (journal !== 'wal' || level !== 2)) throw new Error(`SQLite refused durable settings (journal ${journal}, synchronous ${level})`);
  return dataSource;
}
