import type { MigrationInterface, QueryRunner } from 'typeorm';
import { record } from './0001/columns';
import { createTables, dropTables, nullable, type TableSpec } from './schema';

const either = (column: string, values: readonly string[]) => values.map((value) => `${column} = '${value}'`).join(' OR ');
const OPEN = "status <> 'CONFIRMED' AND status <> 'RECOVERED' AND status <> 'CLEARED'";

const TABLES: TableSpec[] = [
  {
    name: 'churn_rules',
    columns: (t) => [
      ...record(t), t.int('grade_id', nullable), t.int('category_id', nullable), t.binaryText('scope_key', 24), t.int('window_days'), t.int('gap_factor_percent', nullable),
      t.int('min_gaps'), t.int('fall_percent', nullable), t.text('remark', 500, nullable), t.flag('active'),
    ],
    references: { created_by_id: 'users', grade_id: 'dictionary_items', category_id: 'dictionary_items' },
    checks: { ck_churn_rules_window: 'window_days > 0' },
    indexes: { ux_churn_rules_scope: { columns: ['scope_key'], unique: true }, ix_churn_rules_created_at: ['created_at', 'id'] },
  },
  {
    name: 'churn_cases',
    columns: (t) => [
      ...record(t), t.binaryText('number', 24), t.text('status', 12), t.int('customer_id'), t.text('signal', 12), t.day('as_of'), t.day('known_since'),
      t.day('last_order_on', nullable), t.int('days_since', nullable), t.int('order_count', nullable), t.int('window_days', nullable), t.int('usual_gap_days', nullable),
      t.int('gaps_counted', nullable), t.int('gap_factor_percent', nullable), t.bigint('recent_amount', nullable), t.bigint('former_amount', nullable),
      t.int('fall_percent', nullable), t.text('note', 500, nullable), t.int('grade_id', nullable), t.text('currency', 3), t.int('measure_count'),
      t.instant('deferred_at', nullable), t.instant('closed_at', nullable), t.int('lost_reason_id', nullable), t.text('close_note', 500, nullable),
      t.int('order_id', nullable), t.instant('returned_at', nullable),
    ],
    references: { created_by_id: 'users', customer_id: 'customers', grade_id: 'dictionary_items', lost_reason_id: 'dictionary_items', order_id: 'orders' },
    checks: {
      ck_churn_cases_status: either('status', ['WARNED', 'DEFERRED', 'CONFIRMED', 'RECOVERED', 'CLEARED']),
      ck_churn_cases_signal: either('signal', ['NO_ORDER', 'RHYTHM', 'AMOUNT', 'MANUAL']),
    },
    indexes: {
      ux_churn_cases_number: { columns: ['number'], unique: true }, ux_churn_cases_open: { columns: ['customer_id'], unique: true, where: OPEN },
      ix_churn_cases_customer: ['customer_id', 'id'], ix_churn_cases_created_at: ['created_at', 'id'], ix_churn_cases_status: ['status', 'created_at', 'id'],
      ix_churn_cases_last_order_on: ['last_order_on', 'id'], ix_churn_cases_closed_at: ['closed_at', 'id'],
    },
  },
  {
    name: 'churn_measures',
    columns: (t) => [
      ...record(t), t.int('case_id'), t.int('customer_id'), t.int('kind_id'), t.day('due_on'), t.int('owner_id'), t.bigint('cost'), t.text('note', 500),
      t.text('outcome', 500, nullable), t.instant('outcome_at', nullable),
    ],
    references: { created_by_id: 'users', case_id: 'churn_cases', customer_id: 'customers', kind_id: 'dictionary_items', owner_id: 'users' },
    checks: { ck_churn_measures_cost: 'cost >= 0' },
    indexes: {
      ix_churn_measures_case: ['case_id', 'due_on', 'id'], ix_churn_measures_customer: ['customer_id', 'id'], ix_churn_measures_due_on: ['due_on', 'id'],
      ix_churn_measures_kind: ['kind_id', 'case_id'],
    },
  },
];

/** Rules of churn, the cases that they open, and the measures against it. A customer is cleared or lost through a case only: nobody is granted to do so beside it. */
export class Churn1764000000014 implements MigrationInterface {
  name = 'Churn1764000000014';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.query("DELETE FROM role_grants WHERE permission = 'customer:clear' OR permission = 'customer:lose'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
    // The rule that it ships with comes anew where it comes again.
    await runner.query("DELETE FROM settings WHERE name = 'churnRule.shipped'");
  }
}
