import type { MigrationInterface, QueryRunner } from 'typeorm';
import { record } from './0001/columns';
import { addColumns, addReference, createTables, dropColumns, dropReference, dropTables, nullable, type TableSpec } from './schema';

const TABLES: TableSpec[] = [
  {
    name: 'projects',
    columns: (t) => [
      ...record(t), t.text('name', 100), t.binaryText('name_sort', 120), t.int('department_id'), t.int('region_id', nullable), t.text('address', 300, nullable),
      t.day('opened_on', nullable), t.int('hold_hours'), t.longText('remark', nullable),
    ],
    references: { created_by_id: 'users', department_id: 'departments', region_id: 'dictionary_items' },
    checks: { ck_projects_hold_hours: 'hold_hours >= 1 AND hold_hours <= 720' },
    indexes: {
      ux_projects_name: { columns: ['name'], unique: true }, ix_projects_name_sort: ['name_sort', 'id'], ix_projects_created_at: ['created_at', 'id'],
    },
  },
  {
    name: 'buildings',
    columns: (t) => [...record(t), t.int('project_id'), t.text('code', 10), t.text('name', 60), t.int('position'), t.longText('remark', nullable)],
    references: { created_by_id: 'users', project_id: 'projects' },
    indexes: { ux_buildings_code: { columns: ['project_id', 'code'], unique: true } },
  },
  {
    name: 'layouts',
    columns: (t) => [
      ...record(t), t.int('project_id'), t.text('name', 40), t.int('bedrooms'), t.int('living_rooms'), t.int('bathrooms'), t.bigint('gross_area'),
      t.bigint('net_area'), t.longText('remark', nullable),
    ],
    references: { created_by_id: 'users', project_id: 'projects' },
    checks: { ck_layouts_area: 'net_area >= 1 AND net_area <= gross_area' },
    indexes: { ux_layouts_name: { columns: ['project_id', 'name'], unique: true } },
  },
  {
    name: 'units',
    columns: (t) => [
      ...record(t), t.int('project_id'), t.int('building_id'), t.int('layout_id', nullable), t.text('name', 40), t.binaryText('name_sort', 120),
      t.text('status', 12), t.text('entrance', 10), t.int('floor'), t.text('room', 10), t.int('property_type_id', nullable),
      t.int('facing_id', nullable), t.int('decoration_id', nullable), t.int('ownership_id', nullable), t.bigint('gross_area'), t.bigint('shared_area'),
      t.bigint('net_area'), t.bigint('total_price'), t.bigint('unit_price'), t.longText('remark', nullable), t.int('holder_id', nullable),
      t.int('department_id'), t.instant('reserved_until', nullable),
    ],
    references: {
      created_by_id: 'users', project_id: 'projects', building_id: 'buildings', layout_id: 'layouts', property_type_id: 'dictionary_items',
      facing_id: 'dictionary_items', decoration_id: 'dictionary_items', ownership_id: 'dictionary_items', holder_id: 'users', department_id: 'departments',
    },
    checks: {
      ck_units_status: "status = 'AVAILABLE' OR status = 'RESERVED' OR status = 'SUBSCRIBED' OR status = 'SIGNED' OR status = 'SETTLED' OR status = 'BLOCKED'",
      ck_units_area: 'net_area >= 1 AND net_area <= gross_area',
    },
    indexes: {
      ux_units_room: { columns: ['building_id', 'entrance', 'room'], unique: true }, ix_units_name_sort: ['name_sort', 'id'],
      ix_units_project: ['project_id', 'name_sort', 'id'], ix_units_total_price: ['total_price', 'id'], ix_units_unit_price: ['unit_price', 'id'],
      ix_units_gross_area: ['gross_area', 'id'], ix_units_floor: ['floor', 'id'], ix_units_updated_at: ['updated_at', 'id'],
      ix_units_holder: ['holder_id'], ix_units_layout: ['layout_id'],
      ix_units_reserved_until: { columns: ['reserved_until'], where: 'reserved_until IS NOT NULL' },
    },
  },
  {
    name: 'unit_holds',
    columns: (t) => [
      ...record(t), t.int('unit_id'), t.int('customer_id'), t.int('owner_id'), t.int('department_id'), t.text('stage', 12), t.bigint('price'),
      t.instant('reserved_until', nullable), t.instant('ended_at', nullable), t.text('ending', 10, nullable), t.int('swapped_to_id', nullable),
      t.text('remark', 500, nullable),
    ],
    references: { created_by_id: 'users', unit_id: 'units', customer_id: 'customers', owner_id: 'users', department_id: 'departments', swapped_to_id: 'units' },
    checks: {
      ck_unit_holds_stage: "stage = 'RESERVED' OR stage = 'SUBSCRIBED' OR stage = 'SIGNED' OR stage = 'SETTLED'",
      ck_unit_holds_ending: "ending = 'EXPIRED' OR ending = 'RELEASED' OR ending = 'CANCELLED' OR ending = 'SWAPPED'",
    },
    indexes: {
      ux_unit_holds_open: { columns: ['unit_id'], unique: true, where: 'ended_at IS NULL' }, ix_unit_holds_unit: ['unit_id', 'created_at', 'id'],
      ix_unit_holds_customer: ['customer_id', 'created_at', 'id'], ix_unit_holds_owner: ['owner_id'],
    },
  },
];

/** An order is of products, or of one unit. */
const OF_UNIT = ['orders', 'order_lines'] as const;

/** The first has the last word: a unit is in one order or none that was not cancelled. */
const UNIT_INDEXES: Record<string, { table: (typeof OF_UNIT)[number]; create: string }> = {
  ux_orders_unit: { table: 'orders', create: "CREATE UNIQUE INDEX ux_orders_unit ON orders (unit_id) WHERE unit_id IS NOT NULL AND status <> 'CANCELLED'" },
  ix_orders_unit: { table: 'orders', create: 'CREATE INDEX ix_orders_unit ON orders (unit_id, id)' },
  ix_order_lines_unit: { table: 'order_lines', create: 'CREATE INDEX ix_order_lines_unit ON order_lines (unit_id, order_id)' },
};

const onServer = (runner: QueryRunner) => runner.connection.options.type === 'mssql';

/** What is built and sold: projects, buildings, layouts, units, who held which unit for whom, and which order it is in. */
export class Properties1764000000006 implements MigrationInterface {
  name = 'Properties1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const table of OF_UNIT) {
      await addColumns(runner, table, (t) => [t.int('unit_id', nullable)]);
      await addReference(runner, table, 'unit_id', 'units');
    }
    for (const { create } of Object.values(UNIT_INDEXES)) await runner.query(create);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, { table }] of Object.entries(UNIT_INDEXES)) await runner.query(`DROP INDEX ${name}${onServer(runner) ? ` ON ${table}` : ''}`);
    for (const table of OF_UNIT) {
      await dropReference(runner, table, 'unit_id');
      await dropColumns(runner, table, ['unit_id']);
    }
    await dropTables(runner, TABLES);
  }
}
