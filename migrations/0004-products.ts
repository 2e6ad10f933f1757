import type { MigrationInterface, QueryRunner } from 'typeorm';
import { record } from './0001/columns';
import { createTables, dropTables, nullable, type TableSpec } from './schema';

const TABLES: TableSpec[] = [
  {
    name: 'products',
    columns: (t) => [
      ...record(t), t.binaryText('sku', 60), t.text('name', 200), t.binaryText('name_sort', 120), t.int('category_id', nullable), t.int('measure_id', nullable),
      t.bigint('list_price', nullable), t.text('currency', 3), t.int('tax_rate', nullable), t.longText('description', nullable), t.flag('active'),
      t.text('external_source', 40, nullable), t.text('external_id', 100, nullable),
    ],
    references: { created_by_id: 'users', category_id: 'dictionary_items', measure_id: 'dictionary_items' },
    indexes: {
      ux_products_sku: { columns: ['sku'], unique: true },
      ux_products_external: { columns: ['external_source', 'external_id'], unique: true, where: 'external_id IS NOT NULL' },
      ix_products_name_sort: ['name_sort', 'id'], ix_products_created_at: ['created_at', 'id'], ix_products_category: ['category_id', 'id'],
    },
  },
  {
    name: 'price_lists',
    columns: (t) => [...record(t), t.text('name', 100), t.text('currency', 3), t.day('valid_from', nullable), t.day('valid_to', nullable), t.flag('active')],
    references: { created_by_id: 'users' },
    indexes: { ix_price_lists_created_at: ['created_at', 'id'], ix_price_lists_valid_from: ['valid_from', 'id'] },
  },
  {
    name: 'product_prices',
    columns: (t) => [t.key('id'), t.int('price_list_id'), t.int('product_id'), t.bigint('unit_price')],
    references: { price_list_id: 'price_lists', product_id: 'products' },
    indexes: { ux_product_prices: { columns: ['price_list_id', 'product_id'], unique: true }, ix_product_prices_product: ['product_id'] },
  },
  {
    name: 'stock_levels',
    columns: (t) => [...record(t), t.int('product_id'), t.int('warehouse_id'), t.text('bin', 40), t.bigint('quantity'), t.instant('counted_at')],
    references: { created_by_id: 'users', product_id: 'products', warehouse_id: 'dictionary_items' },
    indexes: {
      ux_stock_levels: { columns: ['product_id', 'warehouse_id', 'bin'], unique: true }, ix_stock_levels_warehouse: ['warehouse_id', 'id'],
      ix_stock_levels_quantity: ['quantity', 'id'], ix_stock_levels_counted_at: ['counted_at', 'id'],
    },
  },
];

/** The catalogue: products, what they cost when, and how much of them lies where. */
export class Products1764000000004 implements MigrationInterface {
  name = 'Products1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
