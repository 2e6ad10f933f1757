import type { MigrationInterface, QueryRunner } from 'typeorm';
import { record } from './0001/columns';
import { createTables, dropTables, nullable, type TableSpec } from './schema';

const TABLES: TableSpec[] = [
  {
    name: 'feedback_links',
    columns: (t) => [
      ...record(t), t.int('ticket_id'), t.int('loop'), t.int('contact_id', nullable), t.binaryText('token_hash', 64, nullable), t.instant('send_after', nullable), t.int('send_attempts'),
      t.instant('sent_at', nullable), t.instant('expires_at', nullable), t.instant('opened_at', nullable), t.instant('answered_at', nullable), t.instant('voided_at', nullable),
      t.instant('failed_at', nullable), t.text('result', 10, nullable),
    ],
    references: { created_by_id: 'users', ticket_id: 'service_tickets', contact_id: 'contacts' },
    checks: { ck_feedback_links_result: "result = 'SOLVED' OR result = 'PARTLY' OR result = 'UNSOLVED'" },
    indexes: {
      ux_feedback_links_token: { columns: ['token_hash'], unique: true, where: 'token_hash IS NOT NULL' },
      ix_feedback_links_ticket: ['ticket_id', 'id'],
      ix_feedback_links_due: { columns: ['send_after'], where: 'send_after IS NOT NULL' },
    },
  },
];

/** The links by which customers say what came of their tickets. */
export class FeedbackLinks1764000000018 implements MigrationInterface {
  name = 'FeedbackLinks1764000000018';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
