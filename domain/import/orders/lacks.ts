import type { Lack, Planned } from '@/domain/import/lacks';
import type { ImportField } from '@/domain/import/target-fields';

/** Each of these needs a column, where there are several any of them. */
const NEEDED: readonly [Lack, readonly ImportField[]][] = [
  ['orderKey', ['orderKey']],
  ['orderCustomer', ['orderCustomerNumber', 'orderCustomerExternalId', 'orderCustomerName']],
  ['orderedOn', ['orderedOn']],
  ['lineProduct', ['lineProductCode', 'lineProductName']],
  ['lineQuantity', ['lineQuantity']],
];

/** What a plan for orders lacks, the first thing first. */
export function ordersLack({ fields, externalSource, customerSource }: Planned): Lack[] {
  const lacks = NEEDED.flatMap(([lack, any]) => (any.some((field) => fields.includes(field)) ? [] : [lack]));
  if (!externalSource?.trim()) lacks.push('externalSource');
  if (fields.includes('orderCustomerExternalId') && !customerSource?.trim()) lacks.push('customerSource');
  return lacks;
}
