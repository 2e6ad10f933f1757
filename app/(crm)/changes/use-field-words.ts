'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { ChangeEntryFragment } from '@/app/apollo/generated/graphql';
import { groupDecimal } from '@/components/decimal-text';
import { useDay } from '../values/use-day';
import { isStructure, wordKeys } from './value-words';

export type FieldDifference = ChangeEntryFragment['fields'][number];

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Amounts travel as decimal strings of two places. */
const AMOUNT = /^-?\d+\.\d{2}$/;

export interface FieldWords {
  field: (noun: string, field: string) => string;
  /** A value in words; `label` is what a record that it refers to is called. */
  value: (noun: string, field: string, value: unknown, label: string | null) => string;
}

/** Fields of records and their values in words of the person's language. */
export function useFieldWords(): FieldWords {
  const t = useTranslations();
  const locale = useLocale();
  const day = useDay();
  const known = (key: string) => (t.has(key) ? t(key) : undefined);
  const field: FieldWords['field'] = (noun, name) => {
    // A role's ledger names what was granted: `customer:read`, `customer.phone`.
    const granted = /^(\w+)([:.])(\w+)$/.exec(name);
    if (!granted) return known(`fields.${noun}.${name}`) ?? name;
    const [, of = '', sign, what = ''] = granted;
    const right = sign === ':' ? known(`permissions.verbs.${what}`) : known(`fields.${of}.${what}`);
    return `${known(`permissions.nouns.${of}`) ?? of} · ${right ?? what}`;
  };
  const text = (noun: string, name: string, value: string): string => {
    if (INSTANT.test(value)) return day.full(value);
    if (DAY.test(value)) return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(value));
    if (AMOUNT.test(value)) return groupDecimal(value);
    return wordKeys(noun, name, value).map(known).find(Boolean) ?? value;
  };
  const value: FieldWords['value'] = (noun, name, stored, label) => {
    if (stored === null || stored === undefined || stored === '') return t('fields.values.empty');
    if (label) return label;
    // A reference without a name is beyond the viewer's reach, or gone; `externalId` is another system's key.
    if (name.endsWith('Id') && name !== 'externalId') return t('fields.values.unknown');
    if (typeof stored === 'boolean') return t(stored ? 'fields.values.yes' : 'fields.values.no');
    if (isStructure(stored)) return t('fields.values.changed');
    if (Array.isArray(stored)) return stored.map((part) => text(noun, name, String(part))).join(t('fields.values.separator'));
    if (typeof stored === 'string') return text(noun, name, stored);
    return typeof stored === 'number' ? new Intl.NumberFormat(locale).format(stored) : String(stored);
  };
  return { field, value };
}
