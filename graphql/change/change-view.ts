import { fromScaled } from '@/domain/decimal';
import { fromMinor } from '@/domain/money';
import type { Noun } from '@/domain/noun';
import { nounMeta } from '@/entities/noun';
import { fieldKind } from '@/services/change/field-kind';
import type { ChangeRow, FieldChange as StoredField } from '@/services/change/list';
import type { Context } from '../context';
import { toGlobalId } from '../global-id';
import type { ChangeView, FieldChange } from './change-type';

const keyOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const keysOf = (value: unknown): number[] => (Array.isArray(value) ? value : [value]).flatMap((key) => keyOf(key) ?? []);

function fieldView(context: Context, noun: Noun, { field, before, after }: StoredField): FieldChange {
  const kind = fieldKind(context.db, noun, field);
  if (kind.is === 'plain') return { field, before, after, refers: null };
  const refersTo = (target: Noun) => ({ noun: target, before: keysOf(before), after: keysOf(after) });
  if (kind.is === 'references') {
    const ids = (value: unknown) => keysOf(value).map((key) => toGlobalId(nounMeta(kind.noun).typeName, key));
    return { field, before: ids(before), after: ids(after), refers: refersTo(kind.noun) };
  }
  const written = (value: unknown) => {
    const stored = keyOf(value);
    if (stored === null) return null;
    if (kind.is === 'decimal') return fromScaled(stored, kind.places);
    return kind.is === 'money' ? fromMinor(stored) : toGlobalId(nounMeta(kind.noun).typeName, stored);
  };
  // An entry has no name; which one was corrected, its own line tells.
  const refers = kind.is === 'reference' && kind.noun !== 'interaction' ? refersTo(kind.noun) : null;
  return { field, before: written(before), after: written(after), refers };
}

/** A row of the ledger as the API writes it: global ids in place of keys, decimal strings in place of minor units. */
export function changeView(context: Context, row: ChangeRow): ChangeView {
  const noun = row.noun as Noun;
  return {
    ...row, noun, key: row.recordId, sequence: row.id, batch: row.batchId, recordId: toGlobalId(nounMeta(noun).typeName, row.recordId),
    customerId: row.customerId === null ? null : toGlobalId('Customer', row.customerId), fields: row.fields.map((field) => fieldView(context, noun, field)),
  };
}
