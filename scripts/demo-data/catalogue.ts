import { sortKey } from '@/domain/text/sort-key';
import { PriceList, ProductPrice } from '@/entities/price-list';
import { Product } from '@/entities/product';
import { StockLevel } from '@/entities/stock-level';
import { insertMany } from '@/services/database/insert-many';
import { itemId } from '@/services/dictionary/choice';
import type { WriteTransaction } from '@/services/write-transaction';
import type { Calendar } from './calendar';
import type { Random } from './random';

/** Article number, name, category, unit, list price in yuan, tax in percent, whether it lies in a warehouse. */
const ARTICLES = [
  ['ZX-BASIC', '基础装修套餐', 'DECORATION', 'SQUARE_METRE', 1280, 9, false], ['ZX-PLUS', '精装修套餐', 'DECORATION', 'SQUARE_METRE', 2380, 9, false],
  ['ZX-DESIGN', '全案设计', 'DECORATION', 'SQUARE_METRE', 168, 6, false], ['JJ-SOFA3', '三人位布艺沙发', 'FURNITURE', 'PIECE', 4980, 13, true],
  ['JJ-DESK16', '1.6 米升降办公桌', 'FURNITURE', 'PIECE', 2299, 13, true], ['JJ-CHAIR', '人体工学椅', 'FURNITURE', 'PIECE', 1399.5, 13, true],
  ['JJ-MEET12', '12 人会议桌', 'FURNITURE', 'SET', 12800, 13, true], ['JD-AC5', '中央空调 5 匹', 'APPLIANCE', 'UNIT', 21800, 13, true],
  ['JD-FRIDGE', '对开门冰箱', 'APPLIANCE', 'UNIT', 5699, 13, true], ['JD-HEAT', '新风系统', 'APPLIANCE', 'SET', 15600, 13, true],
  ['ZN-LOCK', '智能门锁', 'SMART_HOME', 'PIECE', 1599, 13, true], ['ZN-HUB', '智能家居主机', 'SMART_HOME', 'PIECE', 2988, 13, true],
  ['ZN-CURT', '电动窗帘', 'SMART_HOME', 'METRE', 458.8, 13, true], ['WY-YEAR', '物业服务年费', 'PROPERTY_SERVICE', 'SQUARE_METRE', 45.6, 6, false],
  ['WY-CLEAN', '保洁服务', 'PROPERTY_SERVICE', 'MONTH', 1800, 6, false], ['CW-RENT', '地下车位月租', 'PARKING', 'MONTH', 650, 9, false],
] as const;
/** Went off the market in the meantime. */
const RETIRED = ['JJ-SOFA2', '双人位皮沙发（旧款）', 'FURNITURE', 'PIECE', 3680, 13] as const;

export const SKUS: readonly string[] = ARTICLES.map(([sku]) => sku);
/** Sold by the square metre: many of one line. */
export const BY_AREA: ReadonlySet<string> = new Set(ARTICLES.filter(([, , , measure]) => measure === 'SQUARE_METRE').map(([sku]) => sku));

const yuan = (price: number) => Math.round(price * 10_000);

/** Puts the catalogue and the price lists of two seasons in. */
export async function addCatalogue(tx: WriteTransaction, calendar: Calendar): Promise<void> {
  const products: Product[] = [];
  const add = async (sku: string, name: string, category: string, measure: string, price: number, tax: number, active: boolean) =>
    products.push(await tx.insert(Product, {
      sku, name, nameSort: sortKey(name, { person: false }), categoryId: itemId(tx.viewer, 'product-category', category), measureId: itemId(tx.viewer, 'product-measure', measure),
      listPrice: yuan(price), currency: 'CNY', taxRate: tax * 100, active,
    }));
  for (const [sku, name, category, measure, price, tax] of ARTICLES) await add(sku, name, category, measure, price, tax, true);
  await add(...RETIRED, false);
  const day = (offset: number) => new Date(calendar.at(offset, 12, 0)).toISOString().slice(0, 10);
  const season = await tx.insert(PriceList, { name: '家居焕新季', currency: 'CNY', validFrom: day(-45), validTo: day(45), active: true });
  const last = await tx.insert(PriceList, { name: '去年年中促销', currency: 'CNY', validFrom: day(-400), validTo: day(-340), active: true });
  const reduced = products.filter(({ sku }) => /^(JJ|JD|ZN)-/.test(sku));
  await insertMany(tx.database, ProductPrice, [season, last].flatMap(({ id }, place) =>
    reduced.map((product) => ({ priceListId: id, productId: product.id, unitPrice: Math.round(((product.listPrice ?? 0) * (place ? 88 : 92)) / 100) }))));
}

/** What the warehouses' system said last night. */
export async function addStock(tx: WriteTransaction, products: ReadonlyMap<string, number>, random: Random): Promise<void> {
  for (const [sku, , , , , , stored] of ARTICLES) {
    const productId = products.get(sku);
    if (!stored || !productId) continue;
    for (const warehouse of ['MAIN', 'EAST', 'SOUTH']) {
      if (warehouse !== 'MAIN' && random.chance(0.3)) continue;
      const warehouseId = itemId(tx.viewer, 'warehouse', warehouse) ?? 0;
      await tx.insert(StockLevel, { productId, warehouseId, bin: `${random.pick(['A', 'B', 'C'])}-${random.int(1, 24)}`, quantity: random.int(0, 180) * 1000, countedAt: tx.now });
    }
  }
}
