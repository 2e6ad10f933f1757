import { stockRows, type StockRows } from '@/domain/product-input';
import { Refusal, type RefusalDetail } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Product } from '@/entities/product';
import { StockLevel } from '@/entities/stock-level';
import { raw, sql, within } from '../database/sql';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

/** Takes over what another system counted, all of it or nothing: a place that is known gets the new quantity, a new one is added. */
export async function upsertStock(viewer: Viewer, input: StockRows): Promise<StockLevel[]> {
  demand(viewer, 'stockLevel:import');
  const rows = validated(stockRows, input);
  return write(viewer, { command: { name: 'stockLevelUpsert', args: input } }, async (tx) => {
    const products = new Map((await tx.select(Product, within(raw('t.sku'), rows.map(({ sku }) => sku)))).map(({ sku, id }) => [sku, id]));
    const warehouses = new Map(viewer.dictionaries.items('warehouse').map(({ code, id }) => [code, id]));
    const wrong = rows.flatMap(({ sku, warehouse }, place): RefusalDetail[] => [
      ...(products.has(sku) ? [] : [{ code: 'VALIDATION' as const, message: 'validation.reference', field: `rows.${place}.sku` }]),
      ...(warehouses.has(warehouse) ? [] : [{ code: 'VALIDATION' as const, message: 'validation.reference', field: `rows.${place}.warehouse` }]),
    ]);
    if (wrong.length) throw new Refusal(wrong);
    const levels: StockLevel[] = [];
    for (const { sku, warehouse, bin, quantity } of rows) {
      levels.push(await setLevel(tx, { productId: products.get(sku) ?? 0, warehouseId: warehouses.get(warehouse) ?? 0, bin: bin ?? '', quantity }));
    }
    return levels;
  });
}

async function setLevel(tx: WriteTransaction, level: Pick<StockLevel, 'productId' | 'warehouseId' | 'bin' | 'quantity'>): Promise<StockLevel> {
  const { productId, warehouseId, bin, quantity } = level;
  const [known] = await tx.select(StockLevel, sql`t.product_id = ${productId} AND t.warehouse_id = ${warehouseId} AND t.bin = ${bin}`);
  if (!known) return tx.insert(StockLevel, { ...level, countedAt: tx.now });
  return tx.update(StockLevel, known, known.version, { quantity, countedAt: tx.now });
}
