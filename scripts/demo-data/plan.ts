import { nameKey } from '@/services/customer/derive';
import { Calendar } from './calendar';
import { type PlannedCustomer, planCustomer } from './customers';
import { type Event, planEvents } from './events';
import { planSales, type Sale } from './orders';
import { type Keeping, planKeeping } from './keeping';
import { planLife } from './life';
import { Random } from './random';

const CUSTOMERS = 300;
const SEED = 20_260_101;
/** Customers that were entered twice and went to the recycle bin some days ago. */
const BINNED = new Set([41, 133, 227]);

export interface Plan {
  customers: PlannedCustomer[];
  /** In the order in which they happened. */
  events: (Event | Sale | Keeping)[];
}

/** The demo company's eighteen months up to `now`. The same day gives the same company. */
export function planDemo(now: Date): Plan {
  const random = new Random(SEED);
  const calendar = new Calendar(now);
  const customers: PlannedCustomer[] = [];
  // Another stream of chance: what is bought changes nothing of what is said.
  const trade = new Random(SEED + 1);
  const keeping = new Random(SEED + 2);
  const events: Plan['events'] = [];
  const names = new Set<string>();
  while (customers.length < CUSTOMERS) {
    const customer = planCustomer(random);
    const key = nameKey(customer.draft.name, customer.draft.kind);
    if (names.has(key)) continue;
    names.add(key);
    const place = customers.push(customer) - 1;
    const life = planLife(random, customer.owner, customer.english);
    const binned = BINNED.has(place) ? calendar.at(-2, 18, 30) : Number.POSITIVE_INFINITY;
    const dealings = planEvents(random, calendar, place, customer, life).filter(({ at }) => at < binned);
    events.push(...dealings, ...(BINNED.has(place) ? [] : planSales(trade, calendar, place, dealings, customer.owner)), ...planKeeping(keeping, place, dealings, customer.english, calendar.at(0, 0, 0)));
    if (Number.isFinite(binned)) events.push({ kind: 'bin', at: binned, actor: customer.owner, customer: place });
  }
  events.sort((a, b) => a.at - b.at || a.customer - b.customer);
  return { customers, events };
}
