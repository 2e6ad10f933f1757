import { customersLack } from '@/domain/import/customers/lacks';
import { ordersLack } from '@/domain/import/orders/lacks';
import type { ImportKey } from '@/domain/import/options';
import type { ImportSubject } from '@/domain/import/subject';
import type { ImportField } from '@/domain/import/target-fields';
import { ticketsLack } from '@/domain/import/tickets/lacks';

/** What stands against carrying out a plan; a key below `imports.missing` in messages/. */
export type Lack = 'name' | 'contactName' | 'key' | 'externalSource' | 'orderKey' | 'orderCustomer' | 'orderedOn' | 'lineProduct' | 'lineQuantity' | 'customerSource' | 'ticketKey' | 'ticketCustomer' | 'ticketTitle';

/** What of a plan the rules look at. */
export interface Planned {
  fields: readonly ImportField[];
  key: ImportKey;
  externalSource?: string | null;
  customerSource?: string | null;
}

const LACKS: Record<ImportSubject, (planned: Planned) => Lack[]> = { CUSTOMERS: customersLack, ORDERS: ordersLack, SERVICE_TICKETS: ticketsLack };

/** What a plan lacks, the first thing first; the same for the form and for the API. */
export const lacksOf = (subject: ImportSubject, planned: Planned): Lack[] => LACKS[subject](planned);
