'use client';
import type { RoleMatrixQuery } from '@/app/apollo/generated/graphql';
import type { MatrixLine } from '@/components/matrix';
import { FIELD_RIGHTS } from '@/domain/field-rights';
import { REACHES } from '@/domain/permissions';
import { NONE, type CellValue } from './cell';
import { useEntryWords } from './use-words';

export type Side = 'permissions' | 'fields';

export interface Entry extends MatrixLine {
  noun: string;
  options: readonly CellValue[];
}

export interface EntryGroup {
  id: string;
  label: string;
  rows: Entry[];
}

const anyReach = [NONE, ...REACHES] as const;
const allOrNone = [NONE, 'ALL'] as const;

/** The rows of the matrix, noun by noun. */
export function useGroups(data: RoleMatrixQuery, side: Side): EntryGroup[] {
  const words = useEntryWords();
  const entries: Entry[] = side === 'permissions'
    ? data.permissions.map(({ permission, noun, verb, reachMatters }) => ({ id: permission, noun, label: words.verb(verb), options: reachMatters ? anyReach : allOrNone }))
    : data.protectedFields.map(({ field, noun, name }) => ({ id: field, noun, label: words.field(noun, name), options: FIELD_RIGHTS }));
  return [...new Set(entries.map(({ noun }) => noun))].map((noun) => ({ id: noun, label: words.noun(noun), rows: entries.filter((entry) => entry.noun === noun) }));
}
