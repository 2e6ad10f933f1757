import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOUNS = ['customers', 'products', 'orders', 'leads', 'service_tickets'];
const CHANGES = [
  ...NOUNS.map((table) => ({
    table, columns: { external_source: 'nvarchar(40)', external_id: 'nvarchar(100)' }, presence: 'NULL',
    index: `ux_${table}_external`, unique: 'UNIQUE ', indexed: 'external_source, external_id', where: ' WHERE external_id IS NOT NULL',
  })),
  { table: 'customers', columns: { licence_no: 'nvarchar(40)' }, presence: 'NULL', index: 'ix_customers_licence_no', unique: '', indexed: 'licence_no', where: '' },
  { table: 'stock_levels', columns: { bin: 'nvarchar(40)' }, presence: 'NOT NULL', index: 'ux_stock_levels', unique: 'UNIQUE ', indexed: 'product_id, warehouse_id, bin', where: '' },
];

/**
 * Keys of other systems are compared code unit by code unit on SQL Server too: so-1a and SO-1A are two. SQLite has always done so. Letters of
 * licence numbers are kept as capitals, so that a number is found however it is typed.
 */
export class ExactKeys1764000000023 implements MigrationInterface {
  name = 'ExactKeys1764000000023';

  async up(runner: QueryRunner): Promise<void> {
    await collate(runner, ' COLLATE Latin1_General_BIN2');
    await runner.query('UPDATE customers SET licence_no = UPPER(licence_no) WHERE licence_no <> UPPER(licence_no)');
  }

  /** Fails on SQL Server where keys are there by now that differ in nothing but case. */
  async down(runner: QueryRunner): Promise<void> {
    await collate(runner, '');
  }
}

/** No index may stand on a column whose collation changes. Without one named, it is the database's own. */
async function collate(runner: QueryRunner, collation: string): Promise<void> {
  if (runner.connection.options.type !== 'mssql') return;
  for (const { table, columns, presence, index, unique, indexed, where } of CHANGES) {
    await runner.query(`DROP INDEX ${index} ON ${table}`);
    for (const [name, type] of Object.entries(columns)) await runner.query(`ALTER TABLE ${table} ALTER COLUMN ${name} ${type}${collation} ${presence}`);
    await runner.query(`CREATE ${unique}INDEX ${index} ON ${table} (${indexed})${where}`);
  }
}
