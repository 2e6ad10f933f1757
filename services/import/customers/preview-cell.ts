import { fromMinor } from '@/domain/money';
import type { Column } from '../columns';
import type { PreviewCell } from '../outcome';
import type { Decision } from './decide';
import type { ImportSetup } from './setup';

/** A field of a row as it would be stored, with what an update would write over. */
export function cellOf({ people, viewer }: ImportSetup, column: Column, decision: Decision, chinese: boolean): PreviewCell {
  const { field, target: { of, property, reading } } = column;
  const { row } = decision;
  const label = (choice: { labelZh: string; labelEn: string } | undefined) => (choice ? (chinese ? choice.labelZh : choice.labelEn) : null);
  const shown = (value: unknown): string | null => {
    if (value === null || value === undefined || value === '') return null;
    return reading === 'amount' && typeof value === 'number' ? fromMinor(value) : String(value);
  };
  if (field === 'owner') return { field, value: people.withId(row.holder.ownerId)?.name ?? null, before: null };
  if (field === 'createdBy') return { field, value: row.createdById === null ? null : (people.withId(row.createdById)?.name ?? null), before: null };
  if (of === 'import') return { field, value: property === 'number' ? row.number : row.createdAt, before: null };
  if (reading === 'choices') return { field, value: row.tags.map(label).join('; ') || null, before: null };
  const choice = reading === 'choice';
  // A refused row has no draft: whoever mends it is shown its cells as they are.
  const values = decision.act === 'FAIL' ? row.said : row;
  const value = choice ? label(row.choices[property]) : shown((of === 'customer' ? values.customer : values.contact)?.[property as never]);
  if (decision.act !== 'UPDATE' || of !== 'customer') return { field, value, before: null };
  const stored: unknown = decision.known.customer[property as keyof typeof decision.known.customer];
  const before = choice ? label(viewer.dictionaries.item(Number(stored))) : shown(stored);
  return { field, value, before: before === value ? null : before };
}
