import { z } from 'zod';
import { CUSTOMER_KINDS } from '@/domain/customer';
import { DUPLICATE_POLICIES } from '@/domain/import-batch';
import { DELIMITERS } from '@/domain/import/delimiter';
import { type Lack, lacksOf } from '@/domain/import/lacks';
import { AMOUNT_UNITS, DATE_ORDERS, ENCODINGS, IMPORT_KEYS, MISSING_CHOICES, MISSING_PRODUCTS, UNKNOWN_OWNERS } from '@/domain/import/options';
import { IMPORT_SUBJECTS, POLICIES_OF } from '@/domain/import/subject';
import { fieldsOf, IMPORT_FIELD_NAMES } from '@/domain/import/target-fields';
import { ORDER_STATUSES } from '@/domain/order';
import { SERVICE_TICKET_STATUSES } from '@/domain/service-ticket';
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
  customerSource: { message: 'validation.required', path: 'customerSource' },
  orderKey: { message: 'import.plan.orderKeyMissing', path: 'mapping' },
  orderCustomer: { message: 'import.plan.orderCustomerMissing', path: 'mapping' },
  orderedOn: { message: 'import.plan.orderedOnMissing', path: 'mapping' },
  lineProduct: { message: 'import.plan.lineProductMissing', path: 'mapping' },
  lineQuantity: { message: 'import.plan.lineQuantityMissing', path: 'mapping' },
  ticketKey: { message: 'import.plan.ticketKeyMissing', path: 'mapping' },
  ticketCustomer: { message: 'import.plan.ticketCustomerMissing', path: 'mapping' },
  ticketTitle: { message: 'import.plan.ticketTitleMissing', path: 'mapping' },
};

/** What a subject has no use for. */
export const PLAN_DEFAULTS = {
  encoding: 'utf-8', delimiter: ',', kind: 'ORGANISATION', policy: 'SKIP', key: 'EXTERNAL_ID', unknownOwner: 'FALLBACK', missingChoice: 'REFUSE', currency: 'CNY',
  orderStatus: 'COMPLETED', missingProduct: 'REFUSE', ticketStatus: 'ARCHIVED', ticketType: 'ENQUIRY',
} as const;

/** How a file becomes records. What a subject has no use for stays at its default. Ids are database keys. */
export const importPlan = z.object({
  subject: z.enum(IMPORT_SUBJECTS).default('CUSTOMERS'),
  encoding: z.enum(ENCODINGS).default(PLAN_DEFAULTS.encoding),
  delimiter: z.enum(DELIMITERS).default(PLAN_DEFAULTS.delimiter),
  mapping: z.array(mapping).min(1).max(IMPORT_FIELD_NAMES.length),
  kind: z.enum(CUSTOMER_KINDS).default(PLAN_DEFAULTS.kind),
  policy: z.enum(DUPLICATE_POLICIES),
  key: z.enum(IMPORT_KEYS).default(PLAN_DEFAULTS.key),
  /** Who holds what names no owner, or an unknown one; the importing viewer where null. */
  ownerId: reference.nullish(),
  unknownOwner: z.enum(UNKNOWN_OWNERS).default(PLAN_DEFAULTS.unknownOwner),
  missingChoice: z.enum(MISSING_CHOICES).default(PLAN_DEFAULTS.missingChoice),
  /** Name of the system that external ids come from. */
  externalSource: optionalText(40),
  currency: z.string().regex(/^[A-Z]{3}$/).default(PLAN_DEFAULTS.currency),
  /** Name of the system that the external ids of customers come from, where rows name customers by them. */
  customerSource: optionalText(40),
  /** State of orders that name none. */
  orderStatus: z.enum(ORDER_STATUSES).default(PLAN_DEFAULTS.orderStatus),
  missingProduct: z.enum(MISSING_PRODUCTS).default(PLAN_DEFAULTS.missingProduct),
  /** State and kind, by its code, of service tickets that name none. */
  ticketStatus: z.enum(SERVICE_TICKET_STATUSES).default(PLAN_DEFAULTS.ticketStatus),
  ticketType: z.string().min(1).max(60).default(PLAN_DEFAULTS.ticketType),
}).superRefine((plan, context) => {
  const fields = plan.mapping.map(({ field }) => field);
  const refuse = (message: string, path: string) => context.addIssue({ code: 'custom', message, path: [path] });
  const own = fieldsOf(plan.subject);
  if (fields.some((field) => !own.includes(field))) refuse('import.plan.fieldForeign', 'mapping');
  if (new Set(fields).size < fields.length) refuse('import.plan.fieldTwice', 'mapping');
  if (!POLICIES_OF[plan.subject].includes(plan.policy)) refuse('import.plan.policyForeign', 'policy');
  for (const lack of lacksOf(plan.subject, { ...plan, fields })) refuse(LACKING[lack].message, LACKING[lack].path);
});

export type ImportPlan = z.infer<typeof importPlan>;
export type ImportMapping = ImportPlan['mapping'][number];
