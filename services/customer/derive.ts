import { normaliseCompanyName, normalisePersonName } from '@/domain/text/company-name';
import { phoneDigits } from '@/domain/text/phone';
import { sortKey } from '@/domain/text/sort-key';
import type { Customer } from '@/entities/customer';

/** The columns that follow from others: comparison keys and sort keys. `kind` decides how the name reads. */
export function derivedColumns(input: Partial<Customer>, kind: Customer['kind']): Partial<Customer> {
  const person = kind === 'PERSON';
  const derived: Partial<Customer> = {};
  if (input.name) {
    derived.nameKey = nameKey(input.name, kind);
    derived.nameSort = sortKey(input.name, { person });
  }
  if (input.phone !== undefined) derived.phoneDigits = input.phone ? phoneDigits(input.phone).slice(0, 40) || null : null;
  return derived;
}

/** The key by which two names of the same kind are the same. */
export const nameKey = (name: string, kind: Customer['kind']): string =>
  (kind === 'PERSON' ? normalisePersonName(name) : normaliseCompanyName(name)).slice(0, 200);

/** Field of a customer → code of the dictionary that it is chosen from. */
export const CUSTOMER_CHOICES = {
  gradeId: 'customer-grade', regionId: 'region', industryId: 'industry', sourceId: 'customer-source', lostReasonId: 'lost-reason',
} as const;
