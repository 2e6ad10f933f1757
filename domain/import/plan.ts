import { z } from 'zod';
import { CUSTOMER_KINDS } from '@/domain/customer';
import { DUPLICATE_POLICIES } from '@/domain/import-batch';
import { DELIMITERS } from '@/domain/import/delimiter';
import { type Lack, lacksOf } from '@/domain/import/lacks';
import { AMOUNT_UNITS, DATE_ORDERS, ENCODINGS, IMPORT_KEYS, MISSING_CHOICES, UNKNOWN_OWNERS } from '@/domain/import/options';
import { IMPORT_SUBJECTS } from '@/domain/import/subject';
import { fieldsOf, IMPORT_FIELD_NAMES } from '@/domain/import/target-fields';
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

/** Where a lack is told, and as what. */
const LACKING: Record<Lack, { message: string; path: string }> = {
  name: { message: 'import.plan.nameMissing', path: 'mapping' },
  contactName: { message: 'import.plan.contactNameMissing', path: 'mapping' },
  key: { message: 'import.plan.keyMissing', path: 'key' },
  externalSource: { message: 'validation.required', path: 'externalSource' },
};

/** How a file becomes records. What a subject has no use for stays at its default. Ids are database keys. */
export const importPlan = z.object({
  subject: z.enum(IMPORT_SUBJECTS).default('CUSTOMERS'),
  encoding: z.enum(ENCODINGS).default('utf-8'),
  delimiter: z.enum(DELIMITERS).default(','),
  mapping: z.array(mapping).min(1).max(IMPORT_FIELD_NAMES.length),
  kind: z.enum(CUSTOMER_KINDS).default('ORGANISATION'),
  policy: z.enum(DUPLICATE_POLICIES),
  key: z.enum(IMPORT_KEYS),
  /** Who holds what names no owner, or an unknown one; the importing viewer where null. */
  ownerId: reference.nullish(),
  unknownOwner: z.enum(UNKNOWN_OWNERS),
  missingChoice: z.enum(MISSING_CHOICES),
  /** Name of the system that external ids come from. */
  externalSource: optionalText(40),
  currency: z.string().regex(/^[A-Z]{3}$/).default('CNY'),
}).superRefine((plan, context) => {
  const fields = plan.mapping.map(({ field }) => field);
  const refuse = (message: string, path: string) => context.addIssue({ code: 'custom', message, path: [path] });
  const own = fieldsOf(plan.subject);
  if (fields.some((field) => !own.includes(field))) refuse('import.plan.fieldForeign', 'mapping');
  if (new Set(fields).size < fields.length) refuse('import.plan.fieldTwice', 'mapping');
  for (const lack of lacksOf(plan.subject, { ...plan, fields })) refuse(LACKING[lack].message, LACKING[lack].path);
});

export type ImportPlan = z.infer<typeof importPlan>;
export type ImportMapping = ImportPlan['mapping'][number];
