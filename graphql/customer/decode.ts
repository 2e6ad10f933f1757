import type { CustomerFilter } from '@/services/customer/list';
import { referenceId, referenceIds } from '../global-id';
import type { CustomerFilterInput, CustomerUpdateInput } from './inputs';

type Decoded<T> = Omit<T, 'gradeId' | 'regionId' | 'industryId' | 'sourceId'> & {
  gradeId?: number | null; regionId?: number | null; industryId?: number | null; sourceId?: number | null;
};

const CHOICES = ['gradeId', 'regionId', 'industryId', 'sourceId'] as const;

/** A customer input with keys in place of global ids; only what was given. */
export function decodeCustomer<T extends CustomerUpdateInput>(input: T): Decoded<T> {
  const choices = CHOICES.filter((field) => input[field] !== undefined).map((field) => [field, referenceId('DictionaryItem', input[field], field)]);
  return { ...input, ...Object.fromEntries(choices) };
}

/** A filter with keys in place of global ids. */
export function decodeFilter(filter: CustomerFilterInput | null | undefined): CustomerFilter | null {
  if (!filter) return null;
  return {
    ...filter,
    gradeIds: referenceIds('DictionaryItem', filter.gradeIds), regionIds: referenceIds('DictionaryItem', filter.regionIds),
    industryIds: referenceIds('DictionaryItem', filter.industryIds), sourceIds: referenceIds('DictionaryItem', filter.sourceIds), tagIds: referenceIds('DictionaryItem', filter.tagIds),
    ownerIds: referenceIds('User', filter.ownerIds), departmentIds: referenceIds('Department', filter.departmentIds),
    departmentTreeIds: referenceIds('Department', filter.departmentTreeIds),
    and: filter.and?.map((part) => decodeFilter(part) as CustomerFilter) ?? null,
    or: filter.or?.map((part) => decodeFilter(part) as CustomerFilter) ?? null,
  };
}
