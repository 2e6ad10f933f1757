import { fromScaled, PRICE_PLACES, QUANTITY_PLACES, RATE_PLACES } from '@/domain/decimal';
import type { FieldReading } from '@/domain/import/target-spec';
import { fromMinor } from '@/domain/money';
import type { Order } from '@/entities/order';
import type { Column } from '../columns';
import { CUSTOMER_NAMINGS } from '../named-customers';
import type { Outcome, PreviewCell } from '../outcome';
import type { OrderDecision } from './decide';
import type { PreparedLine } from './prepare';
import type { ResolvedOrder } from './resolve';

/** Where the row of an outcome stands. */
interface Place {
  decision: OrderDecision;
  resolved: ResolvedOrder | undefined;
  line: number;
}

type Value = string | number | null | undefined;

/** A field of a row as it would be stored, with what an update of its order would write over. */
export function orderCell({ field, target: { of, property, reading }, textOf }: Column, outcome: Outcome, place: Place | undefined): PreviewCell {
  const own = textOf(outcome.row.cells);
  const row = place?.decision.order.lines[place.line] as PreparedLine | undefined;
  const said = of === 'order' ? place?.decision.order.said[property] : row?.said[property];
  if (own === '' || said === undefined || !place) return { field, value: null, before: null };
  const value = recognised(place, property) ?? shown(reading, said);
  if (place.decision.act !== 'UPDATE' || of !== 'order' || !(property in place.decision.known)) return { field, value, before: null };
  const before = shown(reading, place.decision.known[property as keyof Order] as Value);
  return { field, value, before: before === value ? null : before };
}

/** Whom or what a key was found to stand for. */
function recognised({ resolved, line }: Place, property: string): string | null {
  const customer = resolved?.customer;
  if (customer && CUSTOMER_NAMINGS.some((naming) => naming === property)) {
    return property === 'customerName' ? customer.name : `${property === 'customerNumber' ? customer.number : (customer.externalId ?? '')} · ${customer.name}`;
  }
  const product = resolved?.products[line]?.product;
  return product && property === 'sku' ? `${product.sku} · ${product.name}` : null;
}

function shown(reading: FieldReading, value: Value): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return value;
  switch (reading) {
    case 'quantity': return fromScaled(value, QUANTITY_PLACES);
    case 'price': return fromScaled(value, PRICE_PLACES, 2);
    case 'rate': case 'discountRate': return `${fromScaled(value, RATE_PLACES - 2)}%`;
    default: return fromMinor(value);
  }
}
