'use client';
import { useEffect, useState } from 'react';
import type { RoleRowFragment } from '@/app/apollo/generated/graphql';
import { cellKey, editsOf, storedValue, withEdit, type CellValue, type Edits } from './cell';

const DRAFT = 'zhike.roles';

function readDraft(): Edits {
  try {
    return JSON.parse(sessionStorage.getItem(DRAFT) ?? '{}') as Edits;
  } catch {
    return {};
  }
}

export interface CellState {
  value: CellValue;
  edited: boolean;
  /** What somebody else put there since the edit began. */
  theirs: CellValue | null;
}

/** The changes of the matrix that are not saved yet. They survive a reload. */
export function useEdits(roles: readonly RoleRowFragment[]) {
  const [edits, setEdits] = useState<Edits>({});
  useEffect(() => setEdits(readDraft()), []);
  const keep = (next: Edits) => {
    setEdits(next);
    if (Object.keys(next).length) sessionStorage.setItem(DRAFT, JSON.stringify(next));
    else sessionStorage.removeItem(DRAFT);
  };
  return {
    edits,
    changed: roles.filter(({ id }) => editsOf(edits, id).length > 0),
    count: roles.reduce((sum, { id }) => sum + editsOf(edits, id).length, 0),
    cell: (role: RoleRowFragment, entry: string): CellState => {
      const stored = storedValue(role, entry);
      const edit = edits[cellKey(role.id, entry)];
      return { value: edit?.value ?? stored, edited: Boolean(edit), theirs: edit && edit.from !== stored ? stored : null };
    },
    change: (role: RoleRowFragment, entry: string, value: CellValue) => keep(withEdit(edits, role, entry, value)),
    discard: () => keep({}),
    /** These roles are saved. */
    settle: (roleIds: readonly string[]) => keep(Object.fromEntries(Object.entries(edits).filter(([key]) => !roleIds.some((id) => key.startsWith(cellKey(id, '')))))),
  };
}

export type EditsHandle = ReturnType<typeof useEdits>;
