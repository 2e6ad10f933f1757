'use client';
import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates, type inferParserType } from 'nuqs';
import type { OrderFilter, OrderSortField } from '@/app/apollo/generated/graphql';
import { ORDER_STATUSES, PAYMENT_STATUSES } from '@/domain/order';

export const SORT_KEYS = ['ORDERED_ON', 'CREATED_AT', 'UPDATED_AT', 'TOTAL'] as const satisfies readonly OrderSortField[];

const parsers = {
  q: parseAsString.withDefault(''),
  status: parseAsArrayOf(parseAsStringLiteral(ORDER_STATUSES)),
  payment: parseAsArrayOf(parseAsStringLiteral(PAYMENT_STATUSES)),
  from: parseAsString,
  to: parseAsString,
  customer: parseAsString,
  product: parseAsString,
  sort: parseAsStringLiteral(SORT_KEYS).withDefault('ORDERED_ON'),
  dir: parseAsStringLiteral(['asc', 'desc'] as const).withDefault('desc'),
};

export type ListState = inferParserType<typeof parsers>;
export type ListChange = { [Key in keyof ListState]?: ListState[Key] | null };

/** What the address says about the list of orders. */
export function useListState() {
  const [state, setState] = useQueryStates(parsers);
  return {
    state,
    change: (part: ListChange) => void setState(part),
    clear: () => void setState({ q: null, status: null, payment: null, from: null, to: null, customer: null, product: null }),
    narrowed: Boolean(state.q || state.status || state.payment || state.from || state.to || state.customer || state.product),
  };
}

/** The day after, for a range that ends before it. */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** The same as the API wants it. */
export function askedOf({ q, status, payment, from, to, customer, product }: ListState): { search: string | null; filter: Partial<OrderFilter> } {
  const orderedOn = from || to ? { from: from || null, to: to ? dayAfter(to) : null } : null;
  return { search: q || null, filter: { status, paymentStatus: payment, orderedOn, customerIds: customer ? [customer] : null, productIds: product ? [product] : null } };
}
