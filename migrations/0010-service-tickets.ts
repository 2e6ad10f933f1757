import type { MigrationInterface, QueryRunner } from 'typeorm';
import { record, softDelete } from './0001/columns';
import { createTables, dropTables, nullable, type TableSpec } from './schema';

const either = (column: string, values: readonly string[]) => values.map((value) => `${column} = '${value}'`).join(' OR ');
const SCORE = 'satisfaction >= 1 AND satisfaction <= 5';

const TABLES: TableSpec[] = [
  {
    name: 'service_tickets',
    columns: (t) => [
      ...record(t), t.binaryText('number', 24), t.text('status', 12), t.int('type_id'), t.int('customer_id'), t.int('contact_id', nullable), t.text('title', 200),
      t.longText('request'), t.text('priority', 10), t.int('priority_rank'), t.text('channel', 10, nullable), t.int('order_id', nullable), t.int('product_id', nullable),
      t.int('unit_id', nullable), t.int('complaint_cause_id', nullable), t.int('liable_department_id', nullable), t.day('promised_on', nullable), t.text('currency', 3),
      t.bigint('compensation', nullable), t.int('owner_id', nullable), t.int('department_id'), t.int('loops'), t.int('satisfaction', nullable),
      t.instant('assigned_at', nullable), t.instant('handled_at', nullable), t.instant('archived_at', nullable), t.instant('escalated_at', nullable),
      t.int('merged_into_id', nullable), t.text('external_source', 40, nullable), t.text('external_id', 100, nullable), ...softDelete(t),
    ],
    references: {
      created_by_id: 'users', type_id: 'dictionary_items', customer_id: 'customers', contact_id: 'contacts', order_id: 'orders', product_id: 'products', unit_id: 'units',
      complaint_cause_id: 'dictionary_items', liable_department_id: 'departments', owner_id: 'users', department_id: 'departments', merged_into_id: 'service_tickets',
      deleted_by_id: 'users',
    },
    checks: {
      ck_service_tickets_status: either('status', ['CREATED', 'ASSIGNED', 'HANDLED', 'ARCHIVED', 'WAITING']),
      ck_service_tickets_priority: either('priority', ['LOW', 'NORMAL', 'HIGH', 'URGENT']),
      ck_service_tickets_channel: either('channel', ['VISIT', 'PHONE', 'EMAIL', 'SMS', 'WECHAT', 'CHAT', 'MEETING']),
      ck_service_tickets_satisfaction: SCORE,
    },
    indexes: {
      ux_service_tickets_number: { columns: ['number'], unique: true },
      ux_service_tickets_external: { columns: ['external_source', 'external_id'], unique: true, where: 'external_id IS NOT NULL' },
      ix_service_tickets_created_at: ['created_at', 'id'], ix_service_tickets_updated_at: ['updated_at', 'id'], ix_service_tickets_handled_at: ['handled_at', 'id'],
      ix_service_tickets_archived_at: ['archived_at', 'id'], ix_service_tickets_priority: ['priority_rank', 'id'],
      ix_service_tickets_status: ['status', 'created_at', 'id'], ix_service_tickets_status_priority: ['status', 'priority_rank', 'id'],
      ix_service_tickets_owner: ['owner_id', 'status', 'created_at'], ix_service_tickets_department: ['department_id', 'status', 'created_at'],
      ix_service_tickets_customer: ['customer_id', 'created_at', 'id'], ix_service_tickets_type: ['type_id', 'created_at', 'id'],
      ix_service_tickets_product: { columns: ['product_id', 'created_at'], where: 'product_id IS NOT NULL' },
      ix_service_tickets_order: { columns: ['order_id', 'id'], where: 'order_id IS NOT NULL' },
      ix_service_tickets_unit: { columns: ['unit_id', 'id'], where: 'unit_id IS NOT NULL' },
      ix_service_tickets_merged: { columns: ['merged_into_id', 'id'], where: 'merged_into_id IS NOT NULL' },
      ix_service_tickets_open: { columns: ['created_at', 'id'], where: "status <> 'ARCHIVED'" },
      ix_service_tickets_promised_on: ['promised_on', 'id'],
      ix_service_tickets_deleted_at: { columns: ['deleted_at'], where: 'deleted_at IS NOT NULL' },
    },
  },
  {
    name: 'service_handlings',
    columns: (t) => [
      ...record(t), t.int('ticket_id'), t.int('loop'), t.int('handler_id', nullable), t.longText('handling'), t.instant('handled_at'), t.int('satisfaction', nullable),
      t.text('outcome', 2000, nullable), t.instant('feedback_at', nullable), t.text('feedback_by', 10, nullable),
    ],
    references: { created_by_id: 'users', ticket_id: 'service_tickets', handler_id: 'users' },
    checks: { ck_service_handlings_score: SCORE, ck_service_handlings_by: either('feedback_by', ['PERSON', 'CUSTOMER']) },
    indexes: {
      ux_service_handlings_loop: { columns: ['ticket_id', 'loop'], unique: true }, ix_service_handlings_handler: ['handler_id', 'handled_at'],
      ix_service_handlings_handled_at: ['handled_at', 'id'],
    },
  },
];

const onServer = (runner: QueryRunner) => runner.connection.options.type === 'mssql';

/** What is archived changes never again, whoever asks the database: a ticket, and what was done about it. */
async function keepArchived(runner: QueryRunner): Promise<void> {
  const kept = [
    ['service_tickets', "OLD.status = 'ARCHIVED'", "SELECT 1 FROM deleted WHERE status = N'ARCHIVED'"],
    [
      'service_handlings', "EXISTS (SELECT 1 FROM service_tickets t WHERE t.id = OLD.ticket_id AND t.status = 'ARCHIVED')",
      "SELECT 1 FROM deleted d JOIN service_tickets t ON t.id = d.ticket_id WHERE t.status = N'ARCHIVED'",
    ],
  ] as const;
  for (const [table, old, deleted] of kept) {
    if (onServer(runner)) {
      await runner.query(`CREATE TRIGGER tr_${table}_archived ON ${table} AFTER UPDATE, DELETE AS BEGIN SET NOCOUNT ON; IF EXISTS (${deleted}) THROW 51010, N'${table}: archived', 1; END`);
      continue;
    }
    for (const act of ['UPDATE', 'DELETE']) {
      await runner.query(`CREATE TRIGGER tr_${table}_archived_${act.toLowerCase()} BEFORE ${act} ON ${table} WHEN ${old} BEGIN SELECT RAISE(ABORT, '${table}: archived'); END`);
    }
  }
}

/** Service tickets and each time that they were handled. */
export class ServiceTickets1764000000010 implements MigrationInterface {
  name = 'ServiceTickets1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await keepArchived(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
