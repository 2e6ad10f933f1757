import type { MigrationInterface, QueryRunner } from 'typeorm';
import { record } from './0001/columns';
import { addColumns, createTables, dropColumns, dropTables, nullable, type TableSpec } from './schema';

const TABLES: TableSpec[] = [
  {
    name: 'orders',
    columns: (t) => [
      ...record(t), t.binaryText('number', 24), t.text('status', 12), t.text('payment_status', 12), t.int('customer_id'), t.int('contact_id', nullable),
      t.int('opportunity_id', nullable), t.int('owner_id'), t.day('ordered_on'), t.text('currency', 3), t.int('line_count'), t.bigint('quantity'), t.bigint('subtotal'), t.bigint('discount'),
      t.bigint('discount_amount', nullable), t.bigint('tax'), t.bigint('freight'), t.bigint('total'), t.bigint('received'),
      t.text('delivery_address', 300, nullable), t.longText('remark', nullable), t.text('cancel_reason', 500, nullable),
      t.text('external_source', 40, nullable), t.text('external_id', 100, nullable),
    ],
    references: { created_by_id: 'users', customer_id: 'customers', contact_id: 'contacts', opportunity_id: 'opportunities', owner_id: 'users' },
    checks: {
      ck_orders_status: "status = 'DRAFT' OR status = 'CONFIRMED' OR status = 'DELIVERED' OR status = 'COMPLETED' OR status = 'CANCELLED'",
      ck_orders_payment: "payment_status = 'UNPAID' OR payment_status = 'PARTIAL' OR payment_status = 'PAID'",
    },
    indexes: {
      ux_orders_number: { columns: ['number'], unique: true },
      ux_orders_external: { columns: ['external_source', 'external_id'], unique: true, where: 'external_id IS NOT NULL' },
      ix_orders_customer: ['customer_id', 'ordered_on', 'id'], ix_orders_ordered_on: ['ordered_on', 'id'], ix_orders_created_at: ['created_at', 'id'],
      ix_orders_updated_at: ['updated_at', 'id'], ix_orders_total: ['total', 'id'], ix_orders_status: ['status', 'ordered_on', 'id'],
      ix_orders_opportunity: ['opportunity_id'], ix_orders_owner: ['owner_id', 'ordered_on'],
    },
  },
  {
    name: 'order_lines',
    columns: (t) => [
      t.key('id'), t.int('order_id'), t.int('position'), t.int('product_id', nullable), t.text('description', 200), t.bigint('quantity'),
      t.bigint('unit_price'), t.int('discount_rate', nullable), t.bigint('discount_amount', nullable), t.int('tax_rate', nullable), t.bigint('discount'),
      t.bigint('net'), t.bigint('tax'),
    ],
    references: { order_id: 'orders', product_id: 'products' },
    checks: { ck_order_lines_quantity: 'quantity > 0' },
    indexes: { ux_order_lines_position: { columns: ['order_id', 'position'], unique: true }, ix_order_lines_product: ['product_id', 'order_id'] },
  },
  {
    name: 'receipts',
    columns: (t) => [
      ...record(t), t.binaryText('number', 24), t.int('customer_id'), t.int('order_id'), t.bigint('amount'), t.day('received_on'), t.int('method_id', nullable),
      t.text('remark', 500, nullable), t.instant('voided_at', nullable), t.text('void_reason', 500, nullable),
    ],
    references: { created_by_id: 'users', customer_id: 'customers', order_id: 'orders', method_id: 'dictionary_items' },
    checks: { ck_receipts_amount: 'amount > 0' },
    indexes: {
      ux_receipts_number: { columns: ['number'], unique: true }, ix_receipts_order: ['order_id', 'id'], ix_receipts_customer: ['customer_id', 'received_on', 'id'],
      ix_receipts_received_on: ['received_on', 'id'], ix_receipts_created_at: ['created_at', 'id'],
    },
  },
];

const CUSTOMER_INDEXES: Record<string, string> = { ix_customers_last_order_on: 'last_order_on', ix_customers_order_total: 'order_total' };

const onServer = (runner: QueryRunner) => runner.connection.options.type === 'mssql';

/** Orders, the money received for them, and what they mean for the customer. */
export class Orders1764000000005 implements MigrationInterface {
  name = 'Orders1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await addColumns(runner, 'customers', (t) => [t.day('last_order_on', nullable), t.int('order_count', nullable), t.bigint('order_total', nullable)]);
    for (const [name, column] of Object.entries(CUSTOMER_INDEXES)) await runner.query(`CREATE INDEX ${name} ON customers (${column}, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(CUSTOMER_INDEXES)) await runner.query(`DROP INDEX ${name}${onServer(runner) ? ' ON customers' : ''}`);
    await dropColumns(runner, 'customers', ['last_order_on', 'order_count', 'order_total']);
    await dropTables(runner, TABLES);
  }
}
