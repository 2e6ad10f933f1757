import type { MigrationInterface, QueryRunner } from 'typeorm';
import { record, softDelete } from './0001/columns';
import { createTables, dropTables, type TableSpec } from './schema';

const TABLES: TableSpec[] = [
  {
    name: 'attachments',
    columns: (t) => [...record(t), t.int('ticket_id'), t.text('name', 200), t.text('media_type', 100), t.int('size'), t.binaryText('content_hash', 64), ...softDelete(t)],
    references: { created_by_id: 'users', ticket_id: 'service_tickets', deleted_by_id: 'users' },
    checks: { ck_attachments_size: 'size > 0' },
    indexes: { ix_attachments_ticket: ['ticket_id', 'id'], ix_attachments_content: ['content_hash'] },
  },
];

const onServer = (runner: QueryRunner) => runner.connection.options.type === 'mssql';

/** An archived ticket takes no file and loses none, whoever asks the database. */
async function keepArchived(runner: QueryRunner): Promise<void> {
  if (onServer(runner)) {
    await runner.query(`CREATE TRIGGER tr_attachments_archived ON attachments AFTER INSERT, UPDATE, DELETE AS BEGIN SET NOCOUNT ON;
      IF EXISTS (SELECT 1 FROM (SELECT ticket_id FROM inserted UNION ALL SELECT ticket_id FROM deleted) a JOIN service_tickets t ON t.id = a.ticket_id WHERE t.status = N'ARCHIVED') THROW 51010, N'attachments: archived', 1; END`);
    return;
  }
  for (const [act, rows] of [['INSERT', 'NEW.ticket_id'], ['UPDATE', 'OLD.ticket_id, NEW.ticket_id'], ['DELETE', 'OLD.ticket_id']] as const) {
    await runner.query(`CREATE TRIGGER tr_attachments_archived_${act.toLowerCase()} BEFORE ${act} ON attachments
      WHEN EXISTS (SELECT 1 FROM service_tickets t WHERE t.id IN (${rows}) AND t.status = 'ARCHIVED') BEGIN SELECT RAISE(ABORT, 'attachments: archived'); END`);
  }
}

/** Files of service tickets. */
export class Attachments1764000000021 implements MigrationInterface {
  name = 'Attachments1764000000021';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await keepArchived(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
