import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { Database } from './database';
import { makeFolder } from './make-folder';
import { openSqlServer } from './sql-server';
import { openSqliteDataSource } from './sqlite';
import { ReportReader } from './report-reader';
import { SqliteReader } from './sqlite-reader';

/** A setting that keeps the product from starting; `message` is one sentence for the person who starts it. */
export class StartError extends Error {}

export interface DatabaseSettings {
  /** Empty for the embedded file, else mssql://… */
  url: string;
  /** A read-only SQL Server for reports, or empty. */
  reportUrl?: string;
  /** Folder of the embedded file. */
  dataDir: string;
  /** Bring a server's schema up to date too; several nodes that start at once should leave that to one command. */
  migrate?: boolean;
}

/** Opens the database that the settings name and brings its schema up to date on the embedded file. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  if (settings.url.startsWith('mssql://')) return openServer(settings);
  if (settings.url) throw new StartError('DATABASE_URL must be empty (embedded SQLite file) or start with mssql:// (SQL Server).');
  const folder = path.resolve(settings.dataDir);
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch {
    throw new StartError(`The data folder ${folder} cannot be written to; set DATA_DIR to one that can.`);
  }
  const file = path.join(folder, 'zhike.sqlite');
  const dataSource = await openSqliteDataSource(file);
  await dataSource.runMigrations();
  return new Database(dataSource, { reader: new SqliteReader(file), reports: new ReportReader(file) });
}

async function openServer(settings: DatabaseSettings): Promise<Database> {
  try {
    const main = await openSqlServer(settings.url);
    if (settings.migrate) await main.runMigrations();
    if (await main.showMigrations()) {
      await main.destroy();
      throw new StartError('The database is not at this version of the product yet: run `npm run migrate` first.');
    }
    return new Database(main, undefined, settings.reportUrl ? await openSqlServer(settings.reportUrl) : undefined);
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`DATABASE_URL could not be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
}
