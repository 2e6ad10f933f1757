import type { Lack, Planned } from '@/domain/import/lacks';
import { KEY_FIELDS } from '@/domain/import/options';
import { targetOf } from '@/domain/import/target-fields';

/** What a plan for customers lacks, the first thing first. */
export function customersLack({ fields, key, externalSource }: Planned): Lack[] {
  const contacts = fields.some((field) => targetOf(field).of === 'contact');
  return [
    ...(fields.includes('name') ? [] : ['name' as const]),
    ...(contacts && !fields.includes('contactName') ? ['contactName' as const] : []),
    ...(fields.includes(KEY_FIELDS[key]) ? [] : ['key' as const]),
    ...(fields.includes('externalId') && !externalSource?.trim() ? ['externalSource' as const] : []),
  ];
}
