import { z } from 'zod';
import { CUSTOMER_KINDS } from '@/domain/customer';
import { DUPLICATE_POLICIES } from '@/domain/import-batch';
import { DELIMITERS } from '@/domain/import/delimiter';
import { AMOUNT_UNITS, DATE_ORDERS, ENCODINGS, IMPORT_KEYS, KEY_FIELDS, MISSING_CHOICES, UNKNOWN_OWNERS } from '@/domain/import/options';
import { IMPORT_FIELD_NAMES } from '@/domain/import/target-fields';
import { optionalText, reference } from '@/domain/validation';

const MAX_COLUMNS = 500;

const mapping = z.object({
  field: z.enum(IMPORT_FIELD_NAMES),
  /** Zero-based columns; several are joined as their language joins them. */
  columns: z.array(z.int().min(0).max(MAX_COLUMNS)).min(1).max(8),
  dateOrder: z.enum(DATE_ORDERS).nullish(),
  /** What plain amounts are multiplied by: 10000 for a column in 万元. */
  unit: z.number().refine((unit) => AMOUNT_UNITS.includes(unit), 'validation.invalid').default(1),
});

/** How a file becomes customers. Ids are database keys. */
export const importPlan = z.object({
  encoding: z.enum(ENCODINGS).default('utf-8'),
  delimiter: z.enum(DELIMITERS).default(','),
  mapping: z.array(mapping).min(1).max(IMPORT_FIELD_NAMES.length),
  kind: z.enum(CUSTOMER_KINDS),
  policy: z.enum(DUPLICATE_POLICIES),
  key: z.enum(IMPORT_KEYS),
  /** Who holds what names no owner, or an unknown one; the importing viewer where null. */
  ownerId: reference.nullish(),
  unknownOwner: z.enum(UNKNOWN_OWNERS),
  missingChoice: z.enum(MISSING_CHOICES),
  /** Name of the system that external ids come from. */
  externalSource: optionalText(40),
  currency: z.string().regex(/^[A-Z]{3}$/).default('CNY'),
}).superRefine(({ mapping: list, key, externalSource }, context) => {
  const fields = list.map(({ field }) => field);
  const refuse = (message: string, path: (string | number)[]) => context.addIssue({ code: 'custom', message, path });
  if (!fields.includes('name')) refuse('import.plan.nameMissing', ['mapping']);
  if (new Set(fields).size < fields.length) refuse('import.plan.fieldTwice', ['mapping']);
  if (fields.some((field) => field.startsWith('contact')) && !fields.includes('contactName')) refuse('import.plan.contactNameMissing', ['mapping']);
  if (!fields.includes(KEY_FIELDS[key])) refuse('import.plan.keyMissing', ['key']);
  if (fields.includes('externalId') && !externalSource) refuse('validation.required', ['externalSource']);
});

export type ImportPlan = z.infer<typeof importPlan>;
export type ImportMapping = ImportPlan['mapping'][number];
