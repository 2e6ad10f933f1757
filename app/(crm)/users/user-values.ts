import type { UserUpdateInput } from '@/app/apollo/generated/graphql';
import type { UserValues } from './user-fields';
import type { UserRow } from './use-user-list';

export function valuesOf({ name, email, department, roles, locale }: UserRow): UserValues {
  return { name, email, departmentId: department?.id ?? null, roleIds: roles.map(({ id }) => id), locale };
}

/** Only what differs: who may not assign roles must not send them. */
export function changedPart(before: UserValues, after: UserValues): UserUpdateInput {
  return {
    ...(after.name.trim() !== before.name && { name: after.name }),
    ...(after.email.trim() !== before.email && { email: after.email }),
    ...(after.departmentId && after.departmentId !== before.departmentId && { departmentId: after.departmentId }),
    ...(after.locale !== before.locale && { locale: after.locale }),
    ...(sorted(after.roleIds) !== sorted(before.roleIds) && { roleIds: [...after.roleIds] }),
  };
}

const sorted = (ids: readonly string[]) => [...ids].sort().join();
