import type { AssignmentRuleCreateInput, AssignmentRuleRowFragment } from '@/app/apollo/generated/graphql';

export const POOLS = ['department', 'people'] as const;
export type Pool = (typeof POOLS)[number];

/** What the form holds; of the two pools the one that is chosen counts. */
export interface RuleDraft {
  name: string;
  typeId: string | null;
  regionId: string | null;
  categoryId: string | null;
  pool: Pool;
  departmentId: string | null;
  userIds: readonly string[];
  atCreation: boolean;
}

/** They say who shares the work only together. */
export const POOL_FIELDS = ['pool', 'departmentId', 'userIds'] as const;

export function draftOf(rule: AssignmentRuleRowFragment | null): RuleDraft {
  const users = rule?.users ?? [];
  return {
    name: rule?.name ?? '', typeId: rule?.type?.id ?? null, regionId: rule?.region?.id ?? null, categoryId: rule?.category?.id ?? null,
    pool: users.length ? 'people' : 'department', departmentId: rule?.department?.id ?? null, userIds: users.map(({ id }) => id), atCreation: rule?.atCreation ?? false,
  };
}

/** Whether somebody could be found by it. */
export const hasPool = ({ pool, departmentId, userIds }: RuleDraft): boolean => (pool === 'department' ? departmentId !== null : userIds.length > 0);

/** The draft as the API takes it. */
export function inputOf({ pool, name, departmentId, userIds, ...terms }: RuleDraft): AssignmentRuleCreateInput {
  return { ...terms, name: name.trim(), departmentId: pool === 'department' ? departmentId : null, userIds: pool === 'people' ? [...userIds] : [] };
}
