import { wilson } from './wilson';

/** Of fewer orders than these a rate of complaints says little. */
export const FEW_ORDERS = 30;

/** Complaints for each order of the same time. */
export interface ComplaintRate {
  /** Complaints ÷ orders; above 1 where there are more complaints than orders. */
  share: number;
  /** Its Wilson interval of 95 %; null above 1, where the rate is no part of a whole. */
  low: number | null;
  high: number | null;
  /** Too few orders to go by it. */
  few: boolean;
}

/** The rate of complaints to orders; null where there are no orders, or nobody may know how many. */
export function complaintRate(complaints: number, orders: number | null): ComplaintRate | null {
  if (!orders) return null;
  const interval = complaints <= orders ? wilson(complaints, orders) : null;
  return { share: complaints / orders, low: interval?.low ?? null, high: interval?.high ?? null, few: orders < FEW_ORDERS };
}
