import { AsyncLocalStorage } from 'node:async_hooks';
import type BetterSqlite3 from 'better-sqlite3';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { EntityClass } from '@/entities/noun';
import { type RowShape, rowShape } from './rows';
import { type Dialect, render, type Sql } from './sql';
import { isRetryable } from './sql-server';

const MAX_ATTEMPTS = 5;
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

/** The one way to the stored rows. Services use it; nothing else may. */
export class Database {
  readonly dialect: Dialect;

  constructor(readonly dataSource: DataSource, private readonly reader?: BetterSqlite3.Database, private readonly reports?: DataSource) {
    this.dialect = dataSource.options.type === 'mssql' ? 'mssql' : 'sqlite';
  }

  shape(entity: EntityClass): RowShape {
    return rowShape(this.dataSource, entity);
  }

  /** Committed rows only. */
  async read<T>(query: Sql): Promise<T[]> {
    const { text, parameters } = render(this.dialect, query);
    count(text);
    if (this.reader) return this.prepared(text).all(...parameters) as T[];
    return this.dataSource.query(text, parameters);
  }

  /** As `read`, from the read-only replica where one is configured: for reports, which may lag by seconds. */
  async readForReport<T>(query: Sql): Promise<T[]> {
    if (!this.reports) return this.read(query);
    const { text, parameters } = render(this.dialect, query);
    count(text);
    return this.reports.query(text, parameters);
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

  // better-sqlite3 keeps no cache of its own; the texts of this product are few and built from constants.
  private readonly statements = new Map<string, BetterSqlite3.Statement>();
  private prepared(text: string): BetterSqlite3.Statement {
    let statement = this.statements.get(text);
    if (!statement) {
      if (this.statements.size > 1000) this.statements.clear();
      this.statements.set(text, (statement = (this.reader as BetterSqlite3.Database).prepare(text)));
    }
    return statement;
  }

  async close(): Promise<void> {
    this.reader?.close();
    await this.reports?.destroy();
    await this.dataSource.destroy();
  }
}
