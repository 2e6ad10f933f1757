import type { MigrationInterface, QueryRunner } from 'typeorm';
import { record, softDelete } from './0001/columns';
import { addColumns, createTables, dropColumns, dropTables, nullable, type TableSpec } from './schema';

const TABLES: TableSpec[] = [
  {
    name: 'opportunities',
    columns: (t) => [
      ...record(t), t.binaryText('number', 24), t.text('status', 12), t.text('title', 200), t.text('customer_kind', 12), t.text('customer_name', 200),
      t.int('customer_id', nullable), t.int('contact_id', nullable), t.text('contact_name', 100, nullable), t.text('contact_phone', 60, nullable),
      t.longText('description'), t.int('source_id', nullable), t.int('success_rate'), t.bigint('amount', nullable), t.text('currency', 3),
      t.day('expected_close_on', nullable), t.text('interest', 200, nullable), t.text('competitor', 200, nullable), t.int('owner_id'),
      t.int('department_id'), t.instant('assigned_at', nullable), t.int('stage_id', nullable), t.instant('stage_since', nullable),
      t.instant('closed_at', nullable), t.int('fail_reason_id', nullable), t.text('fail_note', 500, nullable), t.int('open_items'),
      t.day('next_due_on', nullable), ...softDelete(t),
    ],
    references: {
      created_by_id: 'users', customer_id: 'customers', contact_id: 'contacts', source_id: 'dictionary_items', owner_id: 'users', department_id: 'departments',
      stage_id: 'dictionary_items', fail_reason_id: 'dictionary_items', deleted_by_id: 'users',
    },
    checks: {
      ck_opportunities_kind: "customer_kind = 'ORGANISATION' OR customer_kind = 'PERSON'",
      ck_opportunities_status: "status = 'UNASSIGNED' OR status = 'ASSIGNED' OR status = 'SUCCEEDED' OR status = 'FAILED'",
      ck_opportunities_success_rate: 'success_rate >= 0 AND success_rate <= 100',
    },
    indexes: {
      ux_opportunities_number: { columns: ['number'], unique: true },
      ix_opportunities_created_at: ['created_at', 'id'], ix_opportunities_updated_at: ['updated_at', 'id'],
      ix_opportunities_expected_close_on: ['expected_close_on', 'id'], ix_opportunities_amount: ['amount', 'id'],
      ix_opportunities_success_rate: ['success_rate', 'id'], ix_opportunities_status: ['status', 'updated_at', 'id'],
      ix_opportunities_owner: ['owner_id', 'status', 'updated_at'], ix_opportunities_department: ['department_id', 'status', 'updated_at'],
      ix_opportunities_customer: ['customer_id', 'id'],
      ix_opportunities_owner_updated_at: ['owner_id', 'updated_at', 'id'],
      ix_opportunities_figures: ['status', 'stage_id', 'currency', 'deleted_at', 'amount', 'success_rate', 'owner_id', 'department_id', 'created_at'],
      ix_opportunities_forecast: {
        columns: ['status', 'currency', 'expected_close_on', 'amount', 'success_rate', 'owner_id', 'department_id', 'created_at'], where: 'deleted_at IS NULL',
      },
      ix_opportunities_deleted_at: { columns: ['deleted_at'], where: 'deleted_at IS NOT NULL' },
    },
  },
  {
    name: 'plan_items',
    columns: (t) => [
      ...record(t), t.int('opportunity_id'), t.day('due_on'), t.text('todo', 500), t.int('owner_id'), t.longText('result', nullable),
      t.instant('result_at', nullable), t.text('waiver', 500, nullable), ...softDelete(t),
    ],
    references: { created_by_id: 'users', opportunity_id: 'opportunities', owner_id: 'users', deleted_by_id: 'users' },
    indexes: {
      ix_plan_items_opportunity: ['opportunity_id', 'due_on', 'id'], ix_plan_items_due_on: ['due_on', 'id'],
      ix_plan_items_owner: ['owner_id', 'due_on', 'id'],
      ix_plan_items_deleted_at: { columns: ['deleted_at'], where: 'deleted_at IS NOT NULL' },
    },
  },
];

/** Probabilities of the stages as shipped: for a database that had this migration, went back and comes again. */
const SHIPPED: Record<string, number> = { FIRST_CONTACT: 10, NEEDS: 30, PROPOSAL: 50, NEGOTIATION: 70, CLOSING: 90 };
const STAGES = "SELECT id FROM dictionary_types WHERE code = 'opportunity-stage'";

/** Opportunities and their development plans; and the probability that a stage of the development stands for. */
export class Opportunities1764000000003 implements MigrationInterface {
  name = 'Opportunities1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await addColumns(runner, 'dictionary_items', (t) => [t.int('probability', nullable)]);
    for (const [code, probability] of Object.entries(SHIPPED)) {
      await runner.query(`UPDATE dictionary_items SET probability = ${probability} WHERE code = '${code}' AND type_id IN (${STAGES})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'dictionary_items', ['probability']);
    await dropTables(runner, TABLES);
  }
}
