import type { MigrationInterface, QueryRunner } from 'typeorm';

const onServer = (runner: QueryRunner) => runner.connection.options.type === 'mssql';

/** The newest customers of one's own, the list that most people open most often, without sorting all of them. */
export class OwnerLists1764000000007 implements MigrationInterface {
  name = 'OwnerLists1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX ix_customers_owner_created_at ON customers (owner_id, created_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_customers_owner_created_at${onServer(runner) ? ' ON customers' : ''}`);
  }
}
