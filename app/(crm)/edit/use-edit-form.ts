'use client';
import { useState } from 'react';
import type { Act, Payload } from '@/app/apollo/use-act';
import { changedFields, type Difference, differences, merged } from './versions';

interface Versioned {
  id: string;
  version: number;
}

interface EditFormOptions<Row extends Versioned, Values extends object, Input extends object, Updated extends Payload, Created extends Payload> {
  /** What changes, as it is when the form opens; none for a new record. */
  record: NoInfer<Row> | null | undefined;
  valuesOf: (record: Row | null) => Values;
  /** The values as the API takes them; null while a number cannot be read. */
  inputOf: (values: Values) => Input | null;
  update: Act<Updated, { id: string; version: number; input: Partial<NoInfer<Input>> }>;
  /** Left out where the form makes no new records. */
  create?: Omit<Act<Created, { input: NoInfer<Input> }>, 'runOrThrow' | 'conflict'>;
  /** The record in the payload of a CONFLICT. */
  theirs: (conflict: Updated) => Row | null | undefined;
  /** Values that mean something only together, as a number and its unit. */
  together?: readonly (keyof Values)[];
  /** What the form begins with, where that is not the record: a draft that was kept. */
  draft?: Values | null;
  /** Hears of every draft and the record that it was made of. */
  onDraft?: (values: Values, record: Row | null) => void;
}

/** Somebody else saved first. */
export interface EditConflict<Values> {
  before: Values;
  mine: Values;
  theirs: Values;
  /** Where both versions differ, by the names that the API has for the fields. */
  differences: () => Difference[];
  /** Begins anew with their version. */
  takeTheirs: () => void;
  /** Puts what I changed into their version: the next save is one of that. */
  keepMine: () => void;
}

/**
 * A form over a record that others may change meanwhile. It holds on to the version that it opened with, whatever the page learns, and sends the fields that
 * were changed: a conflict is told, and nothing that was not touched is written back.
 */
export function useEditForm<Row extends Versioned, Values extends object, Input extends object, Updated extends Payload, Created extends Payload = Updated>(
  { record, valuesOf, inputOf, update, create, theirs, together, draft, onDraft }: EditFormOptions<Row, Values, Input, Updated, Created>,
) {
  const [base, setBase] = useState(record ?? null);
  const before = valuesOf(base);
  const [values, setValues] = useState(draft ?? before);
  const act = base || !create ? update : create;
  const current = update.conflict && theirs(update.conflict);
  // A conflict is between what was sent, not what is typed since, and what is there.
  const [sent, setSent] = useState(values);
  const changes = (): Partial<Input> => changedFields<Partial<Input>>(inputOf(before) ?? {}, inputOf(values) ?? {});
  const put = (next: Values, row: Row | null) => {
    setBase(row);
    setValues(next);
    onDraft?.(next, row);
  };
  const restart = (row: Row | null) => { act.clear(); put(valuesOf(row), row); };
  const conflictWith = (row: Row): EditConflict<Values> => ({
    before, mine: sent, theirs: valuesOf(row),
    differences: () => differences(inputOf(before) ?? {}, inputOf(sent) ?? {}, inputOf(valuesOf(row)) ?? {}),
    takeTheirs: () => restart(row),
    keepMine: () => { act.clear(); put(merged(before, values, valuesOf(row), together), row); },
  });
  return {
    /** As it is at its opening, or was taken since. */
    record: base,
    values, restart, changes, pending: act.pending, errors: act.errors, errorAt: act.errorAt,
    dirty: Object.keys(changedFields(before, values)).length > 0,
    change: (part: Partial<Values>) => {
      // The choice between two versions stays until it is made.
      if (!current) act.clear();
      put({ ...values, ...part }, base);
    },
    /** As `Act.run`; null too while a number cannot be read. */
    save: async (): Promise<Updated | Created | null> => {
      const input = inputOf(values);
      if (!input) return null;
      setSent(values);
      if (base) return update.run({ id: base.id, version: base.version, input: changes() });
      return create ? create.run({ input }) : null;
    },
    errorOutside: (fields: readonly string[]) => (current ? undefined : act.errorOutside(fields)),
    conflict: current ? conflictWith(current) : null,
  };
}
