import type { Noun } from './noun';

/** What a role may see of a protected field. MASKED shows a hint of the value; HIDDEN shows nothing, nor sorts, filters or searches by it. */
export const FIELD_RIGHTS = ['READ', 'MASKED', 'HIDDEN'] as const;
export type FieldRight = (typeof FIELD_RIGHTS)[number];

/** The fields that a role can be kept from, by noun. Every other field follows the record. */
export const PROTECTED_FIELDS = {
  customer: [
    'phone', 'email', 'annualTurnover', 'registeredCapital', 'bankName', 'bankAccount', 'localTaxNo', 'nationalTaxNo',
    'lastOrderOn', 'orderCount', 'orderTotal',
  ],
  contact: ['mobile', 'officePhone', 'email', 'wechat', 'birthday'],
  opportunity: ['contactPhone'],
  lead: ['phone', 'email'],
} as const satisfies Partial<Record<Noun, readonly string[]>>;

export type ProtectedNoun = keyof typeof PROTECTED_FIELDS;

/** Whether a field of a noun can be restricted. */
export function isProtected(noun: string, field: string): boolean {
  const fields: readonly string[] | undefined = PROTECTED_FIELDS[noun as ProtectedNoun];
  return fields?.includes(field) ?? false;
}

/** The more generous of two rights: somebody with two roles sees what either shows. */
export function widerRight(a: FieldRight, b: FieldRight): FieldRight {
  return FIELD_RIGHTS.indexOf(a) <= FIELD_RIGHTS.indexOf(b) ? a : b;
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The hint that stands for a masked value: `138****34`, `z****@example.com`, `****`. Numbers and dates have none: null. */
export function maskValue(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'string' || DAY.test(value)) return null;
  const at = value.lastIndexOf('@');
  if (at > 0) return `${[...value][0]}****${value.slice(at)}`;
  const digits = value.replace(/\D/g, '');
  if (digits.length >= 7) return `${digits.slice(0, 3)}****${digits.slice(-2)}`;
  return '****';
}
