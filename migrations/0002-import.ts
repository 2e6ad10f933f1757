import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, nullable } from './schema';

const COLUMNS = ['header_key', 'check_result', 'worker', 'heartbeat_at', 'indexed_change_id'];
const ENTRIES = `term nvarchar(24) NOT NULL, noun nvarchar(20) NOT NULL, record_id integer NOT NULL, source nvarchar(10) NOT NULL, customer_id integer,
  PRIMARY KEY (term, noun, record_id, source)`;
const BY_RECORD = 'CREATE INDEX ix_search_entries_record ON search_entries (noun, record_id)';

/** What an import remembers of itself; and search entries that are written once each instead of three times: a customer has about seventy. */
export class Import1764000000002 implements MigrationInterface {
  name = 'Import1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'import_batches', (t) => [
      t.binaryText('header_key', 64, nullable), t.longText('check_result', nullable), t.binaryText('worker', 40, nullable),
      t.instant('heartbeat_at', nullable), t.bigint('indexed_change_id', nullable),
    ]);
    if (onServer(runner)) await runner.query('DROP INDEX ix_search_entries_record ON search_entries');
    else await rebuildEntries(runner, 'WITHOUT ROWID');
  }

  async down(runner: QueryRunner): Promise<void> {
    if (!onServer(runner)) await rebuildEntries(runner, '');
    await runner.query(BY_RECORD);
    await dropColumns(runner, 'import_batches', COLUMNS);
  }
}

const onServer = (runner: QueryRunner) => runner.connection.options.type === 'mssql';

/** On SQLite the key of a table is an index beside it, unless the table is the index; which of the two it is cannot be altered. */
async function rebuildEntries(runner: QueryRunner, kind: string): Promise<void> {
  await runner.query('ALTER TABLE search_entries RENAME TO search_entries_before');
  await runner.query(`CREATE TABLE search_entries (${ENTRIES}) ${kind}`);
  await runner.query('INSERT INTO search_entries SELECT term, noun, record_id, source, customer_id FROM search_entries_before');
  await runner.query('DROP TABLE search_entries_before');
}
