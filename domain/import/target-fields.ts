import { CUSTOMER_TARGETS } from '@/domain/import/customers/targets';
import { ORDER_TARGETS } from '@/domain/import/orders/targets';
import type { ImportSubject } from '@/domain/import/subject';
import type { TargetSpec } from '@/domain/import/target-spec';
import { TICKET_TARGETS } from '@/domain/import/tickets/targets';

const TARGETS_OF = { CUSTOMERS: CUSTOMER_TARGETS, ORDERS: ORDER_TARGETS, SERVICE_TICKETS: TICKET_TARGETS } as const satisfies Record<ImportSubject, Record<string, TargetSpec>>;

/** Everything a column can become; a name stands for one field of one subject. */
const IMPORT_FIELDS = { ...TARGETS_OF.CUSTOMERS, ...TARGETS_OF.ORDERS, ...TARGETS_OF.SERVICE_TICKETS } as const;

export type ImportField = keyof typeof IMPORT_FIELDS;
export const IMPORT_FIELD_NAMES = Object.keys(IMPORT_FIELDS) as [ImportField, ...ImportField[]];

export const targetOf = (field: ImportField): TargetSpec => IMPORT_FIELDS[field];

/** The fields that rows about this can have, in the order in which people think of them. */
export const fieldsOf = (subject: ImportSubject): readonly ImportField[] => Object.keys(TARGETS_OF[subject]) as ImportField[];

/** The field that writes a property: what a problem of the property is reported under; null where none does. */
export function fieldOfProperty(of: TargetSpec['of'], property: string): ImportField | null {
  return IMPORT_FIELD_NAMES.find((field) => targetOf(field).of === of && targetOf(field).property === property) ?? null;
}
