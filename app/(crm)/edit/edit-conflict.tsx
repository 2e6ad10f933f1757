'use client';
import { useApolloClient } from '@apollo/client/react';
import { DepartmentChoicesDocument, DictionariesDocument } from '@/app/apollo/generated/graphql';
import { ConflictNotice } from '@/components/conflict-notice';
import { useFieldWords } from '../changes/use-field-words';
import type { EditConflict as Conflict } from './use-edit-form';

interface EditConflictProps {
  /** Whose fields they are. */
  noun: string;
  conflict: Pick<Conflict<unknown>, 'differences' | 'takeTheirs' | 'keepMine'> | null;
  /** What records are called that are in no dictionary and no department, and values that have a name here only. */
  names?: readonly { id: string; name: string }[];
  /** Fields that the API calls by another name than the history does. */
  labels?: Readonly<Record<string, string>>;
}

/** Above a form: what somebody else saved meanwhile, in the words of the history, and the choice. */
export function EditConflict({ noun, conflict, names = [], labels = {} }: EditConflictProps) {
  const words = useFieldWords();
  const known = useKnownNames();
  if (!conflict) return null;
  const nameOf = (value: unknown) => (typeof value === 'string' ? (names.find(({ id }) => id === value)?.name ?? known.get(value)) : undefined);
  const word = (field: string, value: unknown) => words.value(noun, field, Array.isArray(value) ? value.map((each: unknown) => nameOf(each) ?? each) : value, nameOf(value) ?? null);
  const lines = conflict.differences().map(({ field, theirs, ...rest }) => ({
    label: labels[field] ?? words.field(noun, field), mine: 'mine' in rest ? word(field, rest.mine) : null, theirs: word(field, theirs),
  }));
  return <ConflictNotice differences={lines} onTakeTheirs={conflict.takeTheirs} onKeepMine={conflict.keepMine} />;
}

/** The choices of dictionaries and the departments by id, as far as a picker of the form has asked for them. */
function useKnownNames(): ReadonlyMap<string, string> {
  const client = useApolloClient();
  const items = client.readQuery({ query: DictionariesDocument })?.dictionaryTypes.flatMap((type) => type.items) ?? [];
  const departments = client.readQuery({ query: DepartmentChoicesDocument })?.departments ?? [];
  return new Map([...items.map(({ id, label }): [string, string] => [id, label]), ...departments.map(({ id, name }): [string, string] => [id, name])]);
}
