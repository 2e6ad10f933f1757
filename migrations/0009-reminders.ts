import type { MigrationInterface, QueryRunner } from 'typeorm';
import { record } from './0001/columns';
import { createTables, dropTables, nullable, type TableSpec } from './schema';

const OPEN = 'acknowledged_at IS NULL AND closed_at IS NULL';

const TABLES: TableSpec[] = [
  {
    name: 'reminder_rules',
    columns: (t) => [
      ...record(t), t.text('name_zh', 100), t.text('name_en', 100), t.text('source', 40), t.int('offset_minutes'), t.text('audience', 12), t.flag('daily_mail'),
      t.text('quiet_from', 5, nullable), t.text('quiet_to', 5, nullable), t.int('escalate_after_hours', nullable), t.flag('active'), t.instant('watched_until'),
      t.bigint('watched_change'),
    ],
    references: { created_by_id: 'users' },
    checks: { ck_reminder_rules_audience: "audience = 'OWNER' OR audience = 'SUPERVISOR'" },
    indexes: { ix_reminder_rules_created_at: ['created_at', 'id'] },
  },
  {
    name: 'reminders',
    columns: (t) => [
      ...record(t), t.int('rule_id'), t.text('source', 40), t.int('record_id'), t.int('user_id'), t.int('department_id'), t.instant('due_at'),
      t.day('field_day', nullable), t.instant('delivered_at'), t.instant('acknowledged_at', nullable), t.instant('snoozed_until', nullable),
      t.instant('closed_at', nullable), t.instant('escalated_at', nullable), t.int('escalated_from_id', nullable),
      t.int('missed_by_id', nullable),
    ],
    references: {
      created_by_id: 'users', rule_id: 'reminder_rules', user_id: 'users', department_id: 'departments', escalated_from_id: 'reminders',
      missed_by_id: 'users',
    },
    indexes: {
      ux_reminders_once: { columns: ['rule_id', 'source', 'record_id', 'user_id', 'due_at'], unique: true },
      ix_reminders_user: ['user_id', 'delivered_at', 'id'], ix_reminders_delivered_at: ['delivered_at', 'id'],
      ix_reminders_open: { columns: ['user_id', 'delivered_at'], where: OPEN },
      ix_reminders_waiting: { columns: ['source', 'rule_id', 'delivered_at'], where: OPEN },
      ix_reminders_snoozed: { columns: ['snoozed_until'], where: 'snoozed_until IS NOT NULL' },
      ix_reminders_escalated_from: { columns: ['escalated_from_id'], where: 'escalated_from_id IS NOT NULL' },
    },
  },
  {
    name: 'daily_mails',
    columns: (t) => [t.key('id'), t.int('user_id'), t.day('day'), t.instant('claimed_at')],
    references: { user_id: { table: 'users', cascade: true } },
    indexes: { ux_daily_mails: { columns: ['user_id', 'day'], unique: true }, ix_daily_mails_day: ['day'] },
  },
];

const onServer = (runner: QueryRunner) => runner.connection.options.type === 'mssql';

/** Reminders and their rules, which daily mails went out, and the birthdays of contacts by their day. */
export class Reminders1764000000009 implements MigrationInterface {
  name = 'Reminders1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.query('CREATE INDEX ix_contacts_birthday ON contacts (birthday) WHERE birthday IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_contacts_birthday${onServer(runner) ? ' ON contacts' : ''}`);
    await dropTables(runner, TABLES);
    // Its rules come anew where it comes again.
    await runner.query("DELETE FROM settings WHERE name = 'reminderRules.shipped'");
  }
}
