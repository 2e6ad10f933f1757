import 'reflect-metadata';
import './launch/environment.mjs';
import { readCommittedSnapshots } from '@/services/database/sql-server';
import { openDatabase } from '@/services/database/open';
import { readSettings } from '@/settings';

/** Brings the database's schema up to this version; on SQL Server also makes readers see committed rows without waiting for writers. */
async function migrate(): Promise<void> {
  const settings = readSettings();
  const db = await openDatabase({ url: settings.DATABASE_URL, dataDir: settings.DATA_DIR, migrate: true });
  if (db.dialect === 'mssql') {
    await readCommittedSnapshots(db.dataSource).catch((error: Error) => {
      process.stderr.write(`READ_COMMITTED_SNAPSHOT could not be switched on (${error.message}); ask the database administrator to do it.\n`);
    });
  }
  process.stdout.write('The database is up to date.\n');
  await db.close();
}

migrate().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
