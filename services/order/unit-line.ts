import type { OrderLineDraft } from '@/domain/order-input';
import { Refusal } from '@/domain/refusal';
import { Layout } from '@/entities/layout';
import type { OrderLine } from '@/entities/order';
import { Project } from '@/entities/project';
import { Unit } from '@/entities/unit';
import { sql } from '../database/sql';
import { demandReference } from '../reference';
import type { WriteTransaction } from '../write-transaction';

/** Where an order names its unit: it has one line then. */
export const UNIT_FIELD = 'lines.0.unitId';
const PRICE_FIELD = 'lines.0.unitPrice';
/** List prices of units are in yuan. */
const LIST_CURRENCY = 'CNY';
/** Minor units (10²) → a line's price (10⁴). */
const TO_PRICE = 100;

/** A line as it will be stored, but for what the whole order decides. */
export type PlainLine = Pick<OrderLine, 'productId' | 'unitId' | 'description' | 'quantity' | 'unitPrice' | 'discountRate' | 'discountAmount' | 'taxRate'>;

/** The line of a unit that the viewer may read, at its list price unless another one is given. */
export async function unitLine(tx: WriteTransaction, draft: OrderLineDraft, unitId: number, currency: string): Promise<PlainLine> {
  const unit = await demandReference(tx, Unit, unitId, UNIT_FIELD);
  return {
    productId: null, unitId, description: draft.description ?? (await describedUnit(tx, unit)), quantity: draft.quantity,
    unitPrice: draft.unitPrice ?? listPrice(unit, currency),
    discountRate: draft.discountRate || null, discountAmount: draft.discountAmount || null, taxRate: draft.taxRate ?? null,
  };
}

/** Project, name and layout: what a unit is called where it stands alone. */
export async function describedUnit(tx: WriteTransaction, unit: Unit): Promise<string> {
  const [project] = await tx.select(Project, sql`t.id = ${unit.projectId}`);
  const [layout] = unit.layoutId === null ? [] : await tx.select(Layout, sql`t.id = ${unit.layoutId}`);
  return [project?.name, unit.name, layout?.name].filter(Boolean).join(' ');
}

/** The list price as the price of a line, ten-thousandths. Throws Refusal in an order of another currency: one is to be given then. */
export function listPrice({ totalPrice }: Pick<Unit, 'totalPrice'>, currency: string): number {
  if (currency !== LIST_CURRENCY) throw new Refusal({ code: 'VALIDATION', message: 'order.noPrice', field: PRICE_FIELD });
  const price = totalPrice * TO_PRICE;
  if (!Number.isSafeInteger(price)) throw new Refusal({ code: 'VALIDATION', message: 'order.amountTooLarge', field: PRICE_FIELD });
  return price;
}
