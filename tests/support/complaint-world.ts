import fc from 'fast-check';
import { ORDER_STATUSES, type OrderStatus } from '@/domain/order';
import type { Permission, Reach } from '@/domain/permissions';
import { PRIORITIES, SERVICE_TICKET_STATUSES, type ServiceTicketStatus } from '@/domain/service-ticket';
import { Order, OrderLine } from '@/entities/order';
import { ServiceTicket } from '@/entities/service-ticket';
import { insertMany } from '@/services/database/insert-many';
import { raw, sql } from '@/services/database/sql';
import { createPerson, type Person, testApp, type TestApp } from './app';
import { customer, product } from './orders';
import { itemsOf } from './service-tickets';
import { parseGlobalId } from '@/graphql/global-id';

/** What a random company has: places of customers and products among those of the world, days of one year. */
export interface RandomOrder { customer: number; status: OrderStatus; orderedOn: string; lines: (number | null)[] }
export interface RandomTicket {
  customer: number; owner: number; at: string; complaint: boolean; merged: boolean; status: ServiceTicketStatus; product: number | null; order: number | null; compensation: number | null; promisedOn: string | null;
}
export interface RandomYear { orders: RandomOrder[]; tickets: RandomTicket[] }
export interface Holder { id: number; department: keyof TestApp['departments'] }
export interface Looker extends Holder { person: Person; reach: Reach; readsOrders: boolean }

const PRODUCTS = 4;
/** The last one is in the recycle bin. */
export const CUSTOMERS = 6;
export const DELETED = CUSTOMERS - 1;

/** Days of a year, those around the limits of the period more often. */
const dayOf = (year: number) => fc.constantFrom('01-05', '02-09', '02-10', '02-11', '05-20', '07-01', '09-09', '11-19', '11-20', '11-21', '12-30').map((day) => `${year}-${day}`);

export const randomYear = (year: number): fc.Arbitrary<RandomYear> => fc.record({
  orders: fc.array(fc.record({
    customer: fc.nat(CUSTOMERS - 1), status: fc.constantFrom(...ORDER_STATUSES), orderedOn: dayOf(year), lines: fc.array(fc.option(fc.nat(PRODUCTS - 1)), { minLength: 1, maxLength: 4 }),
  }), { minLength: 4, maxLength: 14 }),
  tickets: fc.array(fc.record({
    customer: fc.nat(CUSTOMERS - 1), owner: fc.nat(3), at: fc.tuple(dayOf(year), fc.constantFrom('00:00', '15:59', '16:00', '23:30')).map(([day, time]) => `${day}T${time}:00.000Z`),
    complaint: fc.integer({ min: 0, max: 9 }).map((n) => n > 1), merged: fc.integer({ min: 0, max: 9 }).map((n) => n === 0), status: fc.constantFrom(...SERVICE_TICKET_STATUSES),
    product: fc.option(fc.nat(PRODUCTS - 1), { freq: 1 }), order: fc.option(fc.nat(13), { freq: 3 }), compensation: fc.option(fc.constantFrom(0, 1, 1234)), promisedOn: fc.option(fc.constantFrom('2001-05-05', '2999-01-01')),
  }), { minLength: 8, maxLength: 30 }),
});

/** A company whose rows are put in as they are, year by year, so that each can be any. */
export class ComplaintWorld {
  private constructor(
    readonly app: TestApp, readonly lookers: readonly Looker[], readonly holders: readonly Holder[], readonly customers: readonly { id: string; holder: Holder }[], readonly products: readonly string[],
    private readonly types: Record<string, string>,
  ) {}

  static async build(): Promise<ComplaintWorld> {
    const app = await testApp('complaint_rates', ['SALES_SUPERVISOR', 'ACCOUNT_MANAGER']);
    // Before anybody asks for anything: what roles grant is remembered.
    const lookers = [await looker(app, 'SELF'), await looker(app, 'DEPT'), await looker(app, 'DEPT_TREE'), await looker(app, 'ALL'), await looker(app, 'ALL', false)];
    const holders: Holder[] = [lookers[0] as Looker];
    for (const department of ['east', 'shanghai', 'south'] as const) holders.push({ department, id: (await createPerson(app.container, `holder-${department}`, app.departments[department], ['ACCOUNT_MANAGER'])).id });
    const supervisor = app.as('SALES_SUPERVISOR', 'root');
    const products = [];
    for (let place = 0; place < PRODUCTS; place += 1) products.push(await product(supervisor, `P-${place}`, '10'));
    const customers = [];
    for (let place = 0; place < CUSTOMERS; place += 1) {
      const [id, holder] = [await customer(supervisor, `客户 ${place}`), holders[place % holders.length] as Holder];
      await app.container.db.transaction((tx) => tx.execute(sql`UPDATE customers SET owner_id = ${holder.id}, department_id = ${app.departments[holder.department]},
        deleted_at = ${place === DELETED ? new Date() : null} WHERE id = ${keyOf(id)}`));
      customers.push({ id, holder });
    }
    return new ComplaintWorld(app, lookers, holders, customers, products, await itemsOf(app, 'service-type'));
  }

  async put(year: number, { orders, tickets }: RandomYear): Promise<void> {
    const { db } = this.app.container;
    const numbers = orders.map((_, place) => `DD${year}-${place}`);
    const stamp = { version: 1, createdAt: `${year}-01-01T00:00:00.000Z`, updatedAt: `${year}-01-01T00:00:00.000Z` };
    await db.transaction((tx) => insertMany(tx, Order, orders.map(({ customer: of, status, orderedOn, lines }, place) => ({
      ...stamp, number: numbers[place], status, paymentStatus: 'UNPAID', customerId: keyOf(this.customers[of]?.id), ownerId: this.holders[0]?.id, orderedOn, currency: 'CNY', lineCount: lines.length,
      quantity: 0, subtotal: 0, discount: 0, tax: 0, freight: 0, total: 0, received: 0,
    }))));
    const ids = await this.keysOf('orders', numbers);
    await db.transaction((tx) => insertMany(tx, OrderLine, orders.flatMap(({ lines }, place) => lines.map((of, at) => ({
      orderId: ids[place], position: at + 1, productId: of === null ? null : keyOf(this.products[of]), description: 'x', quantity: 1000, unitPrice: 1, discount: 0, net: 0, tax: 0,
    })))));
    const [into = 0] = await this.insertTickets(`${year}-INTO`, [{ ...NOTHING, at: `${year}-01-01T00:00:00.000Z` }], ids, null);
    await this.insertTickets(String(year), tickets, ids, into);
  }

  private async insertTickets(name: string, tickets: readonly RandomTicket[], orderIds: readonly number[], into: number | null): Promise<number[]> {
    const numbers = tickets.map((_, place) => `FW${name}-${place}`);
    await this.app.container.db.transaction((tx) => insertMany(tx, ServiceTicket, tickets.map((ticket, place) => ({
      version: 1, createdAt: ticket.at, updatedAt: ticket.at, number: numbers[place], status: ticket.merged ? 'ARCHIVED' : ticket.status, typeId: keyOf(this.types[ticket.complaint ? 'COMPLAINT' : 'ENQUIRY']),
      customerId: keyOf(this.customers[ticket.customer]?.id), title: 'a', request: 'b', priority: PRIORITIES[1], priorityRank: 2, orderId: ticket.order === null ? null : (orderIds[ticket.order] ?? null),
      productId: ticket.product === null ? null : keyOf(this.products[ticket.product]), promisedOn: ticket.promisedOn, currency: 'CNY', compensation: ticket.compensation,
      ownerId: this.holders[ticket.owner]?.id, departmentId: this.app.departments[this.holders[ticket.owner]?.department ?? 'east'], loops: 0, mergedIntoId: ticket.merged ? into : null,
    }))));
    return this.keysOf('service_tickets', numbers);
  }

  private async keysOf(table: 'orders' | 'service_tickets', numbers: readonly string[]): Promise<number[]> {
    const rows = await this.app.container.db.read<{ id: number; number: string }>(sql`SELECT id AS "id", number AS "number" FROM ${raw(table)}`);
    const known = new Map(rows.map(({ id, number }) => [number, id]));
    return numbers.map((number) => known.get(number) ?? 0);
  }
}

const NOTHING: Omit<RandomTicket, 'at'> = { customer: 0, owner: 0, complaint: false, merged: false, status: 'CREATED', product: null, order: null, compensation: null, promisedOn: null };

export const keyOf = (id: string | undefined): number => parseGlobalId(id ?? '')?.id ?? 0;

/** Somebody of the department 华东 who reads tickets, customers and, unless not, orders as far as `reach` says. */
async function looker({ container, departments }: TestApp, reach: Reach, readsOrders = true): Promise<Looker> {
  const code = `LOOK_${reach}${readsOrders ? '' : '_NO'}`;
  const grants: Permission[] = ['serviceTicket:read', 'customer:read', ...(readsOrders ? (['order:read'] as const) : [])];
  const now = new Date();
  await container.db.transaction(async (tx) => {
    await tx.execute(sql`INSERT INTO roles (version, created_at, updated_at, code, name_zh, name_en, built_in) VALUES (1, ${now}, ${now}, ${code}, ${code}, ${code}, ${false})`);
    for (const [permission, far] of [...grants.map((one) => [one, reach] as const), ['product:read', 'ALL'] as const]) await tx.execute(sql`INSERT INTO role_grants (role_id, permission, reach) SELECT id, ${permission}, ${far} FROM roles WHERE code = ${code}`);
  });
  const person = await createPerson(container, code, departments.east, [code as never]);
  return { person, id: person.id, department: 'east', reach, readsOrders };
}
