'use client';
import { useRef } from 'react';
import { Combobox, type ComboboxOption, type OptionSearch } from './combobox';
import type { InlineEdit } from './use-inline-edit';

interface FactSearchProps {
  label: string;
  search: OptionSearch;
  /** What is chosen now, with its name. */
  picked: ComboboxOption | null;
  edit: InlineEdit;
}

/** The editor of a fact that is one of many records: stored as soon as one is chosen, left as it was otherwise. */
export function FactSearch({ label, search, picked, edit }: FactSearchProps) {
  const taken = useRef(false);
  return (
    <div
      onBlur={({ currentTarget, relatedTarget }) => { if (!taken.current && !currentTarget.contains(relatedTarget)) edit.commit('blur'); }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        edit.cancel();
      }}
    >
      <Combobox
        label={label} search={search} value={picked} autoFocus
        onValueChange={(next) => {
          taken.current = true;
          edit.commit('key', next?.value ?? '');
        }}
      />
    </div>
  );
}
