import type { OrderLineDraft } from '@/domain/order-input';
import type { Account } from './accounts';
import { BY_AREA, SKUS } from './catalogue';
import type { Calendar } from './calendar';
import type { Event } from './events';
import type { Random } from './random';

/** What happens to one order. `order` is its place among all of them. */
export type Sale = { at: number; actor: Account; customer: number; order: number } & (
  | { kind: 'order'; orderedOn: string; lines: (Omit<OrderLineDraft, 'productId'> & { sku: string })[]; discountShare: number }
  | { kind: 'orderStep'; name: 'confirm' | 'deliver' | 'complete' | 'cancel'; reason: string | null }
  | { kind: 'receipt'; share: number; method: string }
);

/** Orders of a customer at most; the last place is for the one that ends a warning. */
const MOST = 5;
/** Who is still a customer has bought something in so many days. */
const LATELY = 140;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const FINANCE: Account = 'sun.lihua';
const CANCELLED = ['客户预算调整', '改选其他方案', '交付时间无法满足'];

/** What a customer buys once it has become one, from the first order to the last receipt. Nothing of it lies in the future. */
export function planSales(random: Random, calendar: Calendar, place: number, events: readonly Event[], owner: Account): Sale[] {
  const won = events.find((event) => event.kind === 'step' && event.step.name === 'activate');
  if (!won) return [];
  const now = calendar.at(0, 0, 0);
  const handed = events.find((event) => event.kind === 'transfer');
  const holder = (at: number): Account => (handed && at < handed.at ? won.actor : owner);
  const days = Math.floor((now - won.at) / DAY_MS);
  const count = Math.min(random.int(1, MOST - 1), Math.max(0, Math.floor(days / 3)));
  const starts = startsOf(random, events, won.at, now, { count, days });
  return starts.flatMap((start, turn) => {
    const order = place * MOST + turn;
    const at = (offset: number) => start + offset;
    const sale = (when: number, actor: Account = holder(when)) => ({ at: when, actor, customer: place, order });
    const written: Sale = { ...sale(start), kind: 'order', orderedOn: new Date(start).toISOString().slice(0, 10), lines: linesOf(random), discountShare: random.chance(0.25) ? 0.03 : 0 };
    return [written, ...lifeOf(random, at, sale)].filter((event) => event.at < now);
  });
}

/** When orders are written: while nobody has reason to warn, lately by those who are still there, and now and then the one that ends a warning. */
function startsOf(random: Random, events: readonly Event[], won: number, now: number, { count, days }: { count: number; days: number }): number[] {
  const steps = events.flatMap((event) => (event.kind === 'step' ? [event] : [])).sort((a, b) => a.at - b.at);
  const silent = steps.flatMap(({ at, step }, turn) => (step.name === 'warn' ? [{ from: at - 2 * DAY_MS, to: steps.slice(turn).find((later) => later.step.name === 'clear' || later.step.name === 'recover')?.at ?? Number.POSITIVE_INFINITY }] : []));
  const speaks = (at: number) => silent.every(({ from, to }) => at < from || at > to);
  const starts = Array.from({ length: count }, () => won + random.int(1, Math.max(1, days)) * DAY_MS);
  const lately = now - random.int(3, LATELY) * DAY_MS;
  if (count > 1 && starts.every((start) => start < now - LATELY * DAY_MS)) starts[0] = Math.max(won + DAY_MS, lately);
  const ending = steps.flatMap(({ at, step }) => (step.name === 'clear' && random.chance(0.6) ? [at - 3 * DAY_MS] : []));
  return [...starts.filter(speaks), ...ending].sort((a, b) => a - b);
}

function lifeOf(random: Random, at: (offset: number) => number, sale: (when: number, actor?: Account) => Pick<Sale, 'at' | 'actor' | 'customer' | 'order'>): Sale[] {
  if (random.chance(0.06)) return [];
  const step = (when: number, name: Extract<Sale, { kind: 'orderStep' }>['name'], reason: string | null = null): Sale => ({ ...sale(when), kind: 'orderStep', name, reason });
  const confirmed = at(random.int(2, 30) * HOUR_MS);
  if (random.chance(0.07)) return [step(confirmed, 'confirm'), step(confirmed + random.int(1, 5) * DAY_MS, 'cancel', random.pick(CANCELLED))];
  const delivered = confirmed + random.int(4, 25) * DAY_MS;
  const completed = delivered + random.int(5, 40) * DAY_MS;
  const paid = (when: number, share: number): Sale => ({ ...sale(when, FINANCE), kind: 'receipt', share, method: random.pick(['TRANSFER', 'TRANSFER', 'TRANSFER', 'CARD', 'WECHAT']) });
  const first = paid(confirmed + random.int(1, 4) * DAY_MS, 0.3);
  const rest = random.chance(0.85) ? [paid(delivered + random.int(2, 30) * DAY_MS, 1)] : [];
  return [step(confirmed, 'confirm'), ...(random.chance(0.8) ? [first] : []), step(delivered, 'deliver'), ...rest, ...(random.chance(0.9) ? [step(completed, 'complete')] : [])];
}

function linesOf(random: Random): Extract<Sale, { kind: 'order' }>['lines'] {
  const chosen = new Set(Array.from({ length: random.int(1, 4) }, () => random.pick(SKUS)));
  return [...chosen].map((sku) => ({
    sku, quantity: (BY_AREA.has(sku) ? random.int(60, 900) : random.int(1, 24)) * 1000, ...(random.chance(0.3) ? { discountRate: random.pick([300, 500, 800, 1000]) } : {}),
  }));
}
