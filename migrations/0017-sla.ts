import type { MigrationInterface, QueryRunner } from 'typeorm';
import { record } from './0001/columns';
import { addColumns, createTables, dropColumns, dropTables, nullable, type TableSpec } from './schema';

const TABLES: TableSpec[] = [
  {
    name: 'sla_policies',
    columns: (t) => [
      ...record(t), t.text('name_zh', 100), t.text('name_en', 100), t.int('type_id', nullable), t.text('priority', 10, nullable), t.int('grade_id', nullable),
      t.binaryText('scope_key', 40), t.int('response_minutes', nullable), t.int('resolution_minutes', nullable), t.int('warn_percent'), t.flag('active'),
    ],
    references: { created_by_id: 'users', type_id: 'dictionary_items', grade_id: 'dictionary_items' },
    checks: {
      ck_sla_policies_priority: "priority = 'LOW' OR priority = 'NORMAL' OR priority = 'HIGH' OR priority = 'URGENT'",
      ck_sla_policies_warn: 'warn_percent >= 1 AND warn_percent <= 99',
    },
    indexes: { ux_sla_policies_scope: { columns: ['scope_key'], unique: true }, ix_sla_policies_created_at: ['created_at', 'id'] },
  },
  {
    name: 'service_pauses',
    columns: (t) => [t.key('id'), t.int('ticket_id'), t.instant('from_at'), t.instant('until_at', nullable), t.text('reason', 500), t.int('by_id', nullable)],
    references: { ticket_id: 'service_tickets', by_id: 'users' },
    indexes: { ux_service_pauses_open: { columns: ['ticket_id'], unique: true, where: 'until_at IS NULL' }, ix_service_pauses_ticket: ['ticket_id', 'from_at'] },
  },
];

const COLUMNS = [
  'response_minutes', 'resolution_minutes', 'warn_percent', 'resolution_from_at', 'response_due_at', 'responded_at', 'resolution_due_at', 'resolved_at', 'waiting_since_at',
  'sla_warn_at', 'sla_due_at', 'sla_policy_id', 'answer_outcome', 'resolution_outcome',
];
const INDEXES = {
  ix_service_tickets_sla_due_at: 'sla_due_at, id', ix_service_tickets_sla_warn_at: 'sla_warn_at, id',
};

const onServer = (runner: QueryRunner) => runner.connection.options.type === 'mssql';

/** What customers are promised, how tickets stand to it, and when the customer was waited for. */
export class Sla1764000000017 implements MigrationInterface {
  name = 'Sla1764000000017';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await addColumns(runner, 'service_tickets', (t) => COLUMNS.map((name) => (name.endsWith('_at') ? t.instant(name) : name.endsWith('_outcome') ? t.text(name, 8) : t.int(name))));
    for (const [name, columns] of Object.entries(INDEXES)) await runner.query(`CREATE INDEX ${name} ON service_tickets (${columns})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDEXES)) await runner.query(`DROP INDEX ${name}${onServer(runner) ? ' ON service_tickets' : ''}`);
    await dropTables(runner, TABLES);
    await dropColumns(runner, 'service_tickets', COLUMNS);
    // What was shipped comes anew where the tables come again.
    await runner.query("DELETE FROM settings WHERE name = 'slaPolicies.shipped' OR name = 'sla.calendar'");
  }
}
