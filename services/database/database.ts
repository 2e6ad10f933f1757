import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { EntityClass } from '@/entities/noun';
import { type RowShape, rowShape } from './rows';
import { type Dialect, raw, render, type Sql } from './sql';
import { isRetryable } from './sql-server';
import type { ReportReader } from './report-reader';
import type { SqliteReader } from './sqlite-reader';

const MAX_ATTEMPTS = 5;
/** A thousand entries of each index are enough to plan by. Skip scans are ruled out: the planner takes them for deep pages, where reading the index of the order is five times faster. */
const SQLITE_STATISTICS = [
  'PRAGMA analysis_limit = 1000', 'ANALYZE', "UPDATE sqlite_stat1 SET stat = stat || ' noskipscan' WHERE idx IS NOT NULL", 'ANALYZE sqlite_schema',
];
const inTransaction = new AsyncLocalStorage<true>();
/** Counts the statements of one request, for the tests that hold lists to a constant number. */
export const statementCounter = new AsyncLocalStorage<{ count: number; texts: string[] }>();

function count(text: string): void {
  const counter = statementCounter.getStore();
  if (!counter) return;
  counter.count += 1;
  counter.texts.push(text);
}

/** A running transaction: its own reads see its own writes. */
export interface DatabaseTransaction {
  dialect: Dialect;
  manager: EntityManager;
  read<T>(query: Sql): Promise<T[]>;
  /** Runs a writing statement; resolves to the number of rows it touched. */
  execute(query: Sql): Promise<number>;
  shape(entity: EntityClass): RowShape;
}

/** The connections of the embedded file beside the one that writes. */
export interface FileReaders {
  reader: SqliteReader;
  reports: ReportReader;
}

/** The one way to the stored rows. Services use it; nothing else may. */
export class Database {
  readonly dialect: Dialect;

  constructor(readonly dataSource: DataSource, private readonly file?: FileReaders, private readonly replica?: DataSource) {
    this.dialect = dataSource.options.type === 'mssql' ? 'mssql' : 'sqlite';
  }

  shape(entity: EntityClass): RowShape {
    return rowShape(this.dataSource, entity);
  }

  /** Committed rows only. */
  async read<T>(query: Sql): Promise<T[]> {
    const { text, parameters } = render(this.dialect, query);
    count(text);
    if (this.file) return this.file.reader.all(text, parameters) as T[];
    return this.dataSource.query(text, parameters);
  }

  /**
   * As `read`, for reports over many rows: on the embedded file in a thread of its own, on a server from the read-only replica where one is configured,
   * which may lag by seconds.
   */
  async readForReport<T>(query: Sql): Promise<T[]> {
    const { text, parameters } = render(this.dialect, query);
    count(text);
    if (this.file) return (await this.file.reports.all(text, parameters)) as T[];
    return (this.replica ?? this.dataSource).query(text, parameters);
  }

  /** Runs `work` in one transaction and commits; on SQL Server a deadlock's victim is run again from the start. */
  async transaction<T>(work: (tx: DatabaseTransaction) => Promise<T>): Promise<T> {
    if (inTransaction.getStore()) throw new Error('transactions do not nest: pass the running one on');
    for (let attempt = 1; ; attempt += 1) {
      const runner = this.dataSource.createQueryRunner();
      try {
        return await inTransaction.run(true, () => this.attempt(runner, work));
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isRetryable(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
      } finally {
        await runner.release();
      }
    }
  }

  private async attempt<T>(runner: QueryRunner, work: (tx: DatabaseTransaction) => Promise<T>): Promise<T> {
    await runner.startTransaction();
    try {
      const result = await work(this.transactionOn(runner));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // The first error is the one to report; a connection that broke cannot roll back either.
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    }
  }

  private transactionOn(runner: QueryRunner): DatabaseTransaction {
    const run = async (query: Sql) => {
      const { text, parameters } = render(this.dialect, query);
      count(text);
      return runner.query(text, parameters, true);
    };
    return {
      dialect: this.dialect,
      manager: runner.manager,
      read: async <T>(query: Sql) => ((await run(query)).records ?? []) as T[],
      execute: async (query) => (await run(query)).affected ?? 0,
      shape: (entity) => this.shape(entity),
    };
  }

  /** Counts the tables anew for the embedded file's planner, which otherwise guesses; SQL Server does so by itself. */
  async refreshStatistics(): Promise<void> {
    if (!this.file) return;
    await this.transaction(async (tx) => {
      for (const statement of SQLITE_STATISTICS) await tx.execute(raw(statement));
    });
    this.file.reader.reopen();
    await this.file.reports.reopen();
  }

  async close(): Promise<void> {
    this.file?.reader.close();
    await this.file?.reports.close();
    await this.replica?.destroy();
    await this.dataSource.destroy();
  }
}
