import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, nullable } from './schema';

const onServer = (runner: QueryRunner) => runner.connection.options.type === 'mssql';

/** The ABC class of customers. Whoever was kept from what a customer orders is kept from it too. */
export class CustomerAbc1764000000016 implements MigrationInterface {
  name = 'CustomerAbc1764000000016';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'customers', (t) => [t.text('abc_class', 1, nullable)]);
    await runner.query('CREATE INDEX ix_customers_abc_class ON customers (abc_class, id) WHERE abc_class IS NOT NULL');
    await runner.query("INSERT INTO role_field_rights (role_id, field, access) SELECT role_id, 'customer.abcClass', access FROM role_field_rights WHERE field = 'customer.orderTotal'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM role_field_rights WHERE field = 'customer.abcClass'");
    await runner.query(`DROP INDEX ix_customers_abc_class${onServer(runner) ? ' ON customers' : ''}`);
    await dropColumns(runner, 'customers', ['abc_class']);
  }
}
