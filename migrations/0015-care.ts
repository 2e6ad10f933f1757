import type { MigrationInterface, QueryRunner } from 'typeorm';
import { record } from './0001/columns';
import { createTables, dropTables, nullable, type TableSpec } from './schema';

const either = (column: string, values: readonly string[]) => values.map((value) => `${column} = '${value}'`).join(' OR ');

const OCCASIONS = ['BIRTHDAY', 'HOLIDAY', 'PURCHASE_ANNIVERSARY', 'DAY_AFTER_ORDER', 'RETURN_VISIT'];
const CHANNELS = ['VISIT', 'PHONE', 'EMAIL', 'SMS', 'WECHAT', 'CHAT', 'MEETING'];

const TABLES: TableSpec[] = [
  {
    name: 'visit_sheets',
    columns: (t) => [...record(t), t.text('customer_kind', 12), t.int('revision'), t.longText('questions')],
    references: { created_by_id: 'users' },
    checks: { ck_visit_sheets_kind: either('customer_kind', ['ORGANISATION', 'PERSON']) },
    indexes: { ux_visit_sheets_revision: { columns: ['customer_kind', 'revision'], unique: true }, ix_visit_sheets_created_at: ['created_at', 'id'] },
  },
  {
    name: 'care_rules',
    columns: (t) => [
      ...record(t), t.text('name_zh', 100), t.text('name_en', 100), t.text('occasion', 20), t.text('feast', 20, nullable), t.int('days', nullable), t.int('lead_days'),
      t.int('grade_id', nullable), t.text('customer_kind', 12, nullable), t.int('department_id', nullable), t.text('channel', 10), t.text('message_zh', 1000, nullable),
      t.text('message_en', 1000, nullable), t.text('gift', 200, nullable), t.bigint('budget_per_task', nullable), t.bigint('budget_per_year', nullable),
      t.bigint('approval_above'), t.text('currency', 3), t.flag('active'), t.day('starts_on'), t.day('looked_on', nullable),
    ],
    references: { created_by_id: 'users', grade_id: 'dictionary_items', department_id: 'departments' },
    checks: {
      ck_care_rules_occasion: either('occasion', OCCASIONS), ck_care_rules_channel: either('channel', CHANNELS),
      ck_care_rules_kind: either('customer_kind', ['ORGANISATION', 'PERSON']),
    },
    indexes: { ix_care_rules_created_at: ['created_at', 'id'] },
  },
  {
    name: 'care_tasks',
    columns: (t) => [
      ...record(t), t.binaryText('number', 24), t.text('status', 10), t.int('rule_id'), t.int('customer_id'), t.int('contact_id', nullable), t.text('occasion', 20),
      t.int('subject_id'), t.binaryText('occurrence', 10), t.day('due_on'), t.text('channel', 10), t.text('gift', 200, nullable), t.bigint('planned_cost', nullable),
      t.bigint('cost', nullable), t.int('submitted_by_id', nullable), t.int('decided_by_id', nullable), t.instant('decided_at', nullable),
      t.text('reject_reason', 500, nullable), t.longText('result', nullable), t.day('next_contact_on', nullable), t.text('skip_reason', 500, nullable),
      t.flag('opted_out'), t.instant('completed_at', nullable), t.int('interaction_id', nullable), t.int('visit_sheet_id', nullable), t.longText('answers', nullable),
      t.int('lowest_score', nullable),
    ],
    references: {
      created_by_id: 'users', rule_id: 'care_rules', customer_id: 'customers', contact_id: 'contacts', submitted_by_id: 'users', decided_by_id: 'users',
      interaction_id: 'interactions', visit_sheet_id: 'visit_sheets',
    },
    checks: {
      ck_care_tasks_status: either('status', ['PLANNED', 'SUBMITTED', 'APPROVED', 'REJECTED', 'DONE', 'SKIPPED']), ck_care_tasks_occasion: either('occasion', OCCASIONS),
      ck_care_tasks_channel: either('channel', CHANNELS), ck_care_tasks_lowest_score: 'lowest_score >= 1 AND lowest_score <= 5',
    },
    indexes: {
      ux_care_tasks_number: { columns: ['number'], unique: true }, ux_care_tasks_once: { columns: ['rule_id', 'subject_id', 'occurrence'], unique: true },
      ix_care_tasks_due_on: ['due_on', 'id'], ix_care_tasks_completed_at: ['completed_at', 'id'], ix_care_tasks_status: ['status', 'due_on', 'id'],
      ix_care_tasks_customer: ['customer_id', 'due_on', 'id'], ix_care_tasks_rule: ['rule_id', 'due_on'], ix_care_tasks_contact: ['contact_id'],
    },
  },
];

/** Care for customers: its rules, the tasks that they make, and the questions of a return visit. */
export class Care1764000000015 implements MigrationInterface {
  name = 'Care1764000000015';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
    // Its rules come anew where it comes again.
    await runner.query("DELETE FROM settings WHERE name = 'careRules.shipped'");
  }
}
