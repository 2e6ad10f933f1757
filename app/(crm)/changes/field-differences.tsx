'use client';
import { Difference } from '@/components/timeline';
import type { ChangeEntryFragment } from '@/app/apollo/generated/graphql';
import { type FieldDifference, type FieldWords, useFieldWords } from './use-field-words';
import { isStructure } from './value-words';

type Change = Pick<ChangeEntryFragment, 'noun' | 'action' | 'fields'>;

/** What the sentence above says already, and the bookkeeping of a new or a deleted record. */
const SILENT = new Set(['createdAt', 'createdById', 'deletedAt', 'deletedById', 'customerId', 'departmentId', 'correctsId']);
const LONGEST = 160;

/** The fields of a change that tell a reader something. A department follows its account manager, so it is left out beside one. */
export function tellingFields({ fields }: Pick<Change, 'fields'>): FieldDifference[] {
  const named = new Set(fields.map(({ field }) => field));
  return fields.filter(({ field, before, after }) => (!SILENT.has(field) || (field === 'departmentId' && !named.has('ownerId'))) && (before !== null || after !== null));
}

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function ValueChange({ noun, change, words }: { noun: string; change: FieldDifference; words: FieldWords }) {
  const after = cut(words.value(noun, change.field, change.after, change.afterLabel));
  // Two values that cannot be read differ by nothing that could be shown.
  if (change.before === null || change.before === undefined || isStructure(change.after)) return <ins className="text-ink no-underline">{after}</ins>;
  return <Difference before={cut(words.value(noun, change.field, change.before, change.beforeLabel))} after={after} />;
}

/** Field by field, before and after in words. */
export function FieldDifferences({ change, fields = tellingFields(change) }: { change: Change; fields?: readonly FieldDifference[] }) {
  const words = useFieldWords();
  if (fields.length === 0) return null;
  return (
    <ul className="grid gap-0.5">
      {fields.map((field) => (
        <li key={field.field} className="wrap-anywhere">
          <span className="me-2 text-ink-3">{words.field(change.noun, field.field)}</span>
          <ValueChange noun={change.noun} change={field} words={words} />
        </li>
      ))}
    </ul>
  );
}
