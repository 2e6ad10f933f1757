import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, primary, type TableSpec } from './schema';

const TABLES: readonly TableSpec[] = [
  {
    name: 'customer_tags',
    columns: (t) => [t.int('customer_id', primary), t.int('tag_id', primary)],
    references: { customer_id: { table: 'customers', cascade: true }, tag_id: 'dictionary_items' },
    indexes: { ix_customer_tags_tag: ['tag_id', 'customer_id'] },
  },
];

/** Tags of customers. */
export class CustomerTags1764000000020 implements MigrationInterface {
  name = 'CustomerTags1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
