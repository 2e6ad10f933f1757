import fc from 'fast-check';
import { addDays, daysBetween } from '@/app/(crm)/values/day';
import { complaintRate } from '@/domain/complaint-rate';
import { toGlobalId } from '@/domain/global-id';
import { isOpen, TO_BE_HANDLED } from '@/domain/service-ticket';
import { monthsWithin, periodBefore, REPORT_MONTHS } from '@/domain/ticket-figures';
import { statementCounter } from '@/services/database/database';
import { ComplaintWorld, CUSTOMERS, DELETED, type Holder, keyOf, type Looker, type RandomOrder, type RandomTicket, type RandomYear, randomYear } from './support/complaint-world';

interface Rated { complaints: number; open: number; lastAt: string; orders: number | null; rate: { share: number; low: number | null; high: number | null; few: boolean } | null }
interface Stats {
  total: number; now: { open: number; overdue: number }; compensation: { currency: string; amount: string; count: number }[]; products: (Rated & { product: { id: string } | null })[];
  customers: (Rated & { customer: { id: string } | null; compensation: { amount: string; count: number }[] })[];
}
const RATED = 'complaints open lastAt orders rate { share low high few }';
const QUERY = `query($from: LocalDate!, $to: LocalDate!, $first: Int! = 10, $filter: ServiceTicketFilter) { complaintStats(from: $from, to: $to, timeZone: "Asia/Shanghai", filter: $filter) {
  total now { open overdue } compensation { currency amount count } products(first: $first) { product { id } ${RATED} } customers(first: $first) { customer { id } ${RATED} compensation { amount count } } } }`;
const COUNTS = `query($tickets: ServiceTicketFilter, $orders: OrderFilter, $withOrders: Boolean!) { serviceTickets(first: 1, filter: $tickets) { totalCount { count } }
  orders(first: 1, filter: $orders) @include(if: $withOrders) { totalCount { count } } }`;

let world: ComplaintWorld;
let lookers: readonly Looker[];
beforeAll(async () => {
  world = await ComplaintWorld.build();
  lookers = world.lookers;
});
afterAll(() => world.app.stop());

const daysOf = (year: number) => ({ from: `${year}-02-10`, to: `${year}-11-20` });

async function ask({ person }: Looker, variables: object): Promise<Stats> {
  const { data, errors } = await person.run<{ complaintStats: Stats }>(QUERY, variables);
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.complaintStats;
}

async function count({ person, readsOrders }: Looker, tickets: object, orders: object = {}): Promise<{ tickets: number; orders: number | null }> {
  const { data } = await person.run<Record<'serviceTickets' | 'orders', { totalCount: { count: number } } | undefined>>(COUNTS, { tickets, orders, withOrders: readsOrders });
  return { tickets: data.serviceTickets?.totalCount.count ?? 0, orders: data.orders?.totalCount.count ?? null };
}

/** Reach written out once more, so that the product's own rule is what is tested. */
function covers({ reach, id }: Looker, holder: Holder): boolean {
  if (reach === 'ALL' || holder.id === id) return true;
  if (reach === 'DEPT') return holder.department === 'east';
  return reach === 'DEPT_TREE' && ['east', 'shanghai'].includes(holder.department);
}

/** The figures, by going through the rows one by one. */
function naive(looker: Looker, year: number, { orders, tickets }: RandomYear) {
  const { from, to } = daysOf(year);
  const customerRead = (place: number) => place !== DELETED && covers(looker, world.customers[place]?.holder as Holder);
  const orderRead = (order: RandomOrder | undefined): order is RandomOrder => Boolean(order && looker.readsOrders && customerRead(order.customer));
  const localDay = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
  const counted = tickets.filter((ticket) => ticket.complaint && !ticket.merged && localDay(ticket.at) >= from && localDay(ticket.at) <= to && (covers(looker, world.holders[ticket.owner] as Holder) || customerRead(ticket.customer)));
  const agreed = orders.filter((order) => orderRead(order) && ['CONFIRMED', 'DELIVERED', 'COMPLETED'].includes(order.status) && order.orderedOn >= from && order.orderedOn <= to);
  const aboutOf = (ticket: RandomTicket): number[] => {
    const order = ticket.order === null ? undefined : orders[ticket.order];
    if (ticket.product !== null) return [ticket.product];
    return orderRead(order) ? [...new Set(order.lines.filter((line) => line !== null))] : [];
  };
  const rated = (some: RandomTicket[], ordered: number) => ({
    complaints: some.length, open: some.filter(({ status }) => isOpen(status)).length, lastAt: some.map(({ at }) => at).sort().at(-1),
    orders: looker.readsOrders ? ordered : null, share: looker.readsOrders && ordered ? some.length / ordered : null,
  });
  const ranked = <Row extends { complaints: number }>(rows: [key: number, row: Row][]) => rows.filter(([, { complaints }]) => complaints > 0).sort(([key, a], [other, b]) => b.complaints - a.complaints || key - other).map(([, row]) => row);
  return {
    counted,
    products: ranked(world.products.map((id, place) => [keyOf(id), { shown: id, ...rated(counted.filter((ticket) => aboutOf(ticket).includes(place)), agreed.filter(({ lines }) => lines.includes(place)).length) }])),
    customers: ranked(Array.from({ length: CUSTOMERS }, (_, place) => {
      const own = counted.filter((ticket) => ticket.customer === place);
      const id = world.customers[place]?.id as string;
      const paid = own.reduce((sum, { compensation }) => sum + (compensation ?? 0), 0);
      return [keyOf(id), { shown: customerRead(place) ? id : null, ...rated(own, agreed.filter((order) => order.customer === place).length), paid }];
    })),
  };
}

const flat = ({ complaints, open, lastAt, orders, rate }: Rated) => ({ complaints, open, lastAt, orders, share: rate?.share ?? null });

/** Each figure is what the lists show to whoever opens it. */
async function expectRows(looker: Looker, year: number, { total, products, customers }: Stats): Promise<void> {
  const { from } = daysOf(year);
  const tickets = { complaint: true, merged: false, createdAt: { from: `${from}T00:00:00+08:00`, to: `${year}-11-21T00:00:00+08:00` } };
  const orders = { status: ['CONFIRMED', 'DELIVERED', 'COMPLETED'], orderedOn: { from, to: `${year}-11-21` } };
  expect((await count(looker, tickets)).tickets).toBe(total);
  for (const row of products) expect(await count(looker, { ...tickets, aboutProductIds: [row.product?.id] }, { ...orders, productIds: [row.product?.id] })).toEqual({ tickets: row.complaints, orders: row.orders });
  for (const row of customers) if (row.customer) expect(await count(looker, { ...tickets, customerIds: [row.customer.id] }, { ...orders, customerIds: [row.customer.id] })).toEqual({ tickets: row.complaints, orders: row.orders });
}

it('are what going through the rows one by one gives, whoever looks, and each figure is what the lists show', async () => {
  let year = 2002;
  const seen = new Set<string>();
  await fc.assert(fc.asyncProperty(fc.nat(), async (seed) => {
    const [data] = fc.sample(randomYear((year += 1)), { seed, numRuns: 1 });
    await world.put(year, data as RandomYear);
    for (const looker of lookers) {
      const found = await ask(looker, daysOf(year));
      const { counted, products, customers } = naive(looker, year, data as RandomYear);
      expect(found.total).toBe(counted.length);
      expect(found.products.map((row) => ({ shown: row.product?.id, ...flat(row) }))).toEqual(products);
      expect(found.customers.map((row) => ({ shown: row.customer?.id ?? null, ...flat(row), paid: Math.round(row.compensation.reduce((sum, { amount }) => sum + Number(amount) * 100, 0)) }))).toEqual(customers);
      await expectRows(looker, year, found);
      seen.add(`${looker.reach} ${found.total}`);
    }
  }), { numRuns: 20 });
  // Those who see more count more, at least once.
  expect(seen.size).toBeGreaterThan(20);
}, 120_000);

it('what is open and late now is what the list shows, whatever the period', async () => {
  for (const looker of lookers) {
    const { now } = await ask(looker, daysOf(1990));
    const today = new Date().toISOString().slice(0, 10);
    expect(now).toEqual({
      open: (await count(looker, { complaint: true, open: true })).tickets,
      overdue: (await count(looker, { complaint: true, toBeHandled: true, promisedOn: { to: today } })).tickets,
    });
  }
  const all = lookers[3] as Looker;
  expect((await ask(all, daysOf(1990))).now.overdue).toBeGreaterThan(0);
  expect((await count(all, { toBeHandled: true })).tickets).toBe((await count(all, { status: [...TO_BE_HANDLED] })).tickets);
  const [every, paid, unpaid] = [await count(all, {}), await count(all, { compensated: true }), await count(all, { compensated: false })];
  expect(paid.tickets).toBeGreaterThan(0);
  expect(paid.tickets + unpaid.tickets).toBe(every.tickets);
});

it('of nothing there is nothing: no rows, no rate, no interval', async () => {
  expect(await ask(lookers[3] as Looker, daysOf(1990))).toMatchObject({ total: 0, compensation: [], products: [], customers: [] });
  expect(complaintRate(3, 0)).toBeNull();
  expect(complaintRate(3, null)).toBeNull();
  expect(complaintRate(3, 2)).toEqual({ share: 1.5, low: null, high: null, few: true });
  fc.assert(fc.property(fc.nat(200), fc.integer({ min: 1, max: 200 }), (complaints, orders) => {
    const rate = complaintRate(complaints, orders);
    expect(rate).toMatchObject({ share: complaints / orders, few: orders < 30 });
    if (complaints > orders) expect([rate?.low, rate?.high]).toEqual([null, null]);
    else expect((rate?.low ?? 1) <= complaints / orders + 1e-9 && (rate?.high ?? 0) >= complaints / orders - 1e-9).toBe(true);
  }));
});

it('a complaint about an order counts for each product on it, cancelled or not; the order counts only while it is agreed', async () => {
  const order = { customer: 0, status: 'CANCELLED', orderedOn: '2030-05-05', lines: [0, 1, 1, null] } as const;
  const ticket = { customer: 0, owner: 0, at: '2030-06-01T00:00:00.000Z', complaint: true, merged: false, status: 'CREATED', product: null, order: 0, compensation: null, promisedOn: null } as const;
  await world.put(2030, { orders: [{ ...order, lines: [...order.lines] }], tickets: [ticket, { ...ticket, product: 2 }] });
  const looker = lookers[3] as Looker;
  const { products } = await ask(looker, daysOf(2030));
  expect(products.map(({ product, complaints, orders, rate }) => [product?.id, complaints, orders, rate])).toEqual([0, 1, 2].map((place) => [world.products[place], 1, 0, null]));
  // Narrowed to a product, only that one is told of.
  const narrowed = await ask(looker, { ...daysOf(2030), filter: { aboutProductIds: [world.products[1]] } });
  expect(narrowed.products.map(({ product }) => product?.id)).toEqual([world.products[1]]);
  // The order of a customer in the recycle bin tells nobody what its lines are.
  await world.put(2031, { orders: [{ ...order, orderedOn: '2031-05-05', status: 'CONFIRMED', customer: DELETED, lines: [0] }], tickets: [{ ...ticket, at: '2031-06-01T00:00:00.000Z' }] });
  expect(await ask(looker, daysOf(2031))).toMatchObject({ total: 1, products: [], customers: [{ complaints: 1, orders: 0, rate: null }] });
});

it('are no more than asked for, at most 100, by as many statements however many there are', async () => {
  const looker = lookers[3] as Looker;
  const wide = { from: '2002-01-01', to: '2006-12-31' };
  expect((await ask(looker, { ...wide, first: 2 })).products).toHaveLength(2);
  await expect(ask(looker, { ...wide, first: 101 })).rejects.toThrow('BAD_USER_INPUT');
  const statements = async (variables: object) => {
    const counter = { count: 0, texts: [] as string[] };
    await statementCounter.run(counter, () => ask(looker, variables));
    return counter.count;
  };
  expect(await statements({ ...wide, first: 100 })).toBe(await statements({ ...wide, first: 1 }));
});

it('a filter full of ids fits into the 2,100 parameters that SQL Server takes', async () => {
  const ids = (noun: string) => Array.from({ length: 250 }, (_, place) => toGlobalId(noun, place + 1));
  const filter = { aboutProductIds: ids('Product'), customerIds: ids('Customer'), ownerIds: ids('User'), orderIds: ids('Order') };
  const counter = { count: 0, texts: [] as string[] };
  await statementCounter.run(counter, () => ask(lookers[3] as Looker, { ...daysOf(2003), filter }));
  const parameters = counter.texts.map((text) => text.match(/\?|@\d+/g)?.length ?? 0);
  expect(Math.max(...parameters)).toBeGreaterThan(1000);
  expect(Math.max(...parameters)).toBeLessThan(2100);
});

it('the period before has as many days, but touches no more months than a report looks at', async () => {
  expect(periodBefore('2026-03-01', '2026-03-31')).toEqual({ from: '2026-01-29', to: '2026-02-28' });
  expect(periodBefore('2026-03-01', '2026-03-01')).toEqual({ from: '2026-02-28', to: '2026-02-28' });
  expect(periodBefore('2021-12-02', '2026-11-29')).toEqual({ from: '2017-01-01', to: '2021-12-01' });
  expect(periodBefore('0002-12-02', '2026-11-29').from).toBe('1900-01-01');
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(fc.property(day, fc.nat(1830), (from, days) => {
    const to = addDays(from, days);
    const before = periodBefore(from, to);
    expect(addDays(before.to, 1)).toBe(from);
    expect(monthsWithin(before.from, before.to).length).toBeLessThanOrEqual(REPORT_MONTHS);
    if (monthsWithin(addDays(from, -days - 1), before.to).length <= REPORT_MONTHS) expect(daysBetween(before.from, before.to)).toBe(days);
  }));
  for (const period of [{ from: '2021-12-02', to: '2026-11-29' }, periodBefore('2021-12-02', '2026-11-29')]) expect((await ask(lookers[3] as Looker, period)).total).toBeGreaterThanOrEqual(0);
});
