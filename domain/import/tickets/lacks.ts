import type { Lack, Planned } from '@/domain/import/lacks';
import type { ImportField } from '@/domain/import/target-fields';

/** Each of these needs a column, where there are several any of them. */
const NEEDED: readonly [Lack, readonly ImportField[]][] = [
  ['ticketKey', ['ticketKey']],
  ['ticketCustomer', ['ticketCustomerNumber', 'ticketCustomerExternalId', 'ticketCustomerName']],
  ['ticketTitle', ['ticketTitle']],
];

/** What a plan for service tickets lacks, the first thing first. */
export function ticketsLack({ fields, externalSource, customerSource }: Planned): Lack[] {
  const lacks = NEEDED.flatMap(([lack, any]) => (any.some((field) => fields.includes(field)) ? [] : [lack]));
  if (!externalSource?.trim()) lacks.push('externalSource');
  if (fields.includes('ticketCustomerExternalId') && !customerSource?.trim()) lacks.push('customerSource');
  return lacks;
}
