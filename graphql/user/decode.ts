import type { UserDraft, UserPatch } from '@/domain/user-input';
import type { UserFilter } from '@/services/user/list';
import { permissionNamed } from '../access/permission';
import { referenceId, referenceIds } from '../global-id';
import type { UserCreateInput, UserFilterInput, UserUpdateInput } from './inputs';

const roleKeys = (ids: readonly string[]) => ids.map((id, place) => referenceId('Role', id, `roleIds.${place}`));

/** A new user with keys in place of global ids. */
export const decodeUserDraft = (input: UserCreateInput): UserDraft => ({
  ...input, departmentId: referenceId('Department', input.departmentId, 'departmentId'), roleIds: roleKeys(input.roleIds ?? []),
});

/** A change of a user with keys in place of global ids; only what was given. */
export function decodeUserPatch({ departmentId, roleIds, ...input }: UserUpdateInput): UserPatch {
  return {
    ...input, ...(departmentId == null ? {} : { departmentId: referenceId('Department', departmentId, 'departmentId') }),
    ...(roleIds == null ? {} : { roleIds: roleKeys(roleIds) }),
  };
}

/** A filter with keys in place of global ids. */
export function decodeUserFilter(filter: UserFilterInput | null | undefined): UserFilter | null {
  if (!filter) return null;
  return {
    active: filter.active, departmentIds: referenceIds('Department', filter.departmentIds),
    departmentTreeIds: referenceIds('Department', filter.departmentTreeIds), roleIds: referenceIds('Role', filter.roleIds),
    granted: filter.granted == null ? null : permissionNamed(filter.granted), within: filter.within == null ? null : permissionNamed(filter.within),
  };
}
