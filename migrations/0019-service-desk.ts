import type { MigrationInterface, QueryRunner } from 'typeorm';
import { record } from './0001/columns';
import { createTables, dropTables, nullable, primary, type TableSpec } from './schema';

const TABLES: TableSpec[] = [
  {
    name: 'saved_replies',
    columns: (t) => [
      ...record(t), t.text('title', 100), t.binaryText('title_sort', 120), t.longText('body'), t.int('type_id', nullable), t.flag('shared'), t.int('owner_id'), t.int('department_id'),
    ],
    references: { created_by_id: 'users', type_id: 'dictionary_items', owner_id: 'users', department_id: 'departments' },
    indexes: {
      ix_saved_replies_title: ['title_sort', 'id'], ix_saved_replies_owner: ['owner_id', 'title_sort', 'id'], ix_saved_replies_department: ['department_id', 'title_sort', 'id'],
    },
  },
  {
    name: 'assignment_rules',
    columns: (t) => [
      ...record(t), t.text('name', 100), t.int('position'), t.int('type_id', nullable), t.int('region_id', nullable), t.int('category_id', nullable), t.int('department_id', nullable),
      t.flag('at_creation'), t.flag('active'),
    ],
    references: { created_by_id: 'users', type_id: 'dictionary_items', region_id: 'dictionary_items', category_id: 'dictionary_items', department_id: 'departments' },
    indexes: { ix_assignment_rules_position: ['position', 'id'] },
  },
  {
    name: 'assignment_rule_users',
    columns: (t) => [t.int('rule_id', primary), t.int('user_id', primary)],
    references: { rule_id: { table: 'assignment_rules', cascade: true }, user_id: 'users' },
    indexes: { ix_assignment_rule_users_user: ['user_id'] },
  },
];

// Who waits longest for a word, and the archive, are pages of one state in an order of their own; what is open of a customer is found past the archive.
const INDEXES = {
  ix_service_tickets_status_handled: '(status, handled_at, id)', ix_service_tickets_status_archived: '(status, archived_at, id)',
  ix_service_tickets_open_customer: "(customer_id, status, id) WHERE status <> 'ARCHIVED'",
};

const onServer = (runner: QueryRunner) => runner.connection.options.type === 'mssql';

/** Replies that are kept for the next time, and among whom service tickets are handed out. */
export class ServiceDesk1764000000019 implements MigrationInterface {
  name = 'ServiceDesk1764000000019';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const [name, columns] of Object.entries(INDEXES)) await runner.query(`CREATE INDEX ${name} ON service_tickets ${columns}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDEXES)) await runner.query(`DROP INDEX ${name}${onServer(runner) ? ' ON service_tickets' : ''}`);
    await dropTables(runner, TABLES);
  }
}
