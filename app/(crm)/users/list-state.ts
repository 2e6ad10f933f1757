'use client';
import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates, type inferParserType } from 'nuqs';
import type { UserCountQueryVariables } from '@/app/apollo/generated/graphql';

export const ACCESS = ['active', 'disabled'] as const;
export type Access = (typeof ACCESS)[number];

const parsers = {
  q: parseAsString.withDefault(''),
  access: parseAsStringLiteral(ACCESS),
  department: parseAsString,
  role: parseAsArrayOf(parseAsString),
  dir: parseAsStringLiteral(['asc', 'desc'] as const).withDefault('asc'),
};

export type ListState = inferParserType<typeof parsers>;
export type ListChange = { [Key in keyof ListState]?: ListState[Key] | null };

/** What the address says about the list of users. */
export function useListState() {
  const [state, setState] = useQueryStates(parsers);
  return {
    state,
    change: (part: ListChange) => void setState(part),
    clear: () => void setState({ q: null, access: null, department: null, role: null }),
    narrowed: Boolean(state.q || state.access || state.department || state.role),
  };
}

/** The same as the API wants it. */
export function filterOf({ q, access, department, role }: ListState): UserCountQueryVariables {
  return {
    search: q || null,
    filter: { active: access ? access === 'active' : null, departmentTreeIds: department ? [department] : null, roleIds: role },
  };
}
