import type { Customer } from '@/entities/customer';
import { Product } from '@/entities/product';
import { ServiceTicket } from '@/entities/service-ticket';
import { and, raw, sql, within } from '../../database/sql';
import { scopeCondition } from '../../scope';
import { findCustomers } from '../named-customers';
import { slices } from '../slices';
import type { Reader } from '../subject-import';
import type { PreparedTicket } from './prepare';
import type { TicketSetup } from './setup';

/** A ticket with this source and key. */
export interface KnownTicket {
  ticket: ServiceTicket;
  /** The viewer may take it over. */
  within: boolean;
}

/** All that is stored and that some tickets refer to. */
export interface Stored {
  customers: ReadonlyMap<string, readonly Customer[]>;
  products: ReadonlyMap<string, Product>;
  tickets: ReadonlyMap<string, KnownTicket>;
}

/** Reads what the tickets of a chunk refer to: a few statements, whatever their number. */
export async function findStored(reader: Reader, setup: TicketSetup, prepared: readonly PreparedTicket[]): Promise<Stored> {
  return {
    customers: await findCustomers(reader, { ...setup, permission: 'serviceTicket:import' }, prepared.flatMap(({ customer }) => customer ?? [])),
    products: await findProducts(reader, prepared.flatMap(({ said }) => (said.sku === undefined ? [] : [String(said.sku)]))),
    tickets: await findTickets(reader, setup, prepared.map(({ key }) => key)),
  };
}

async function findProducts(reader: Reader, skus: readonly string[]): Promise<Map<string, Product>> {
  const shape = reader.shape(Product);
  const found = new Map<string, Product>();
  for (const some of slices(skus)) {
    for (const product of shape.hydrate(await reader.read<Product>(sql`SELECT ${shape.select('t')} FROM products t WHERE ${within(raw('t.sku'), some)}`))) found.set(product.sku, product);
  }
  return found;
}

async function findTickets(reader: Reader, { viewer, plan }: TicketSetup, keys: readonly string[]): Promise<Map<string, KnownTicket>> {
  const shape = reader.shape(ServiceTicket);
  const reach = and([scopeCondition(viewer, 'serviceTicket', 'serviceTicket:import', 't'), scopeCondition(viewer, 'serviceTicket', 'serviceTicket:read', 't')]);
  const found = new Map<string, KnownTicket>();
  for (const some of slices(keys.filter(Boolean))) {
    const rows = shape.hydrate(await reader.read<ServiceTicket & { within: number }>(sql`SELECT ${shape.select('t')}, CASE WHEN ${reach} THEN 1 ELSE 0 END AS "within"
      FROM service_tickets t WHERE t.external_source = ${plan.externalSource ?? ''} AND ${within(raw('t.external_id'), some)}`));
    for (const { within: reached, ...ticket } of rows) found.set(ticket.externalId ?? '', { ticket: ticket as ServiceTicket, within: Boolean(Number(reached)) && ticket.deletedAt === null });
  }
  return found;
}
