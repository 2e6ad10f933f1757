import type { UserValues } from './user-fields';
import type { UserRow } from './use-user-list';

export const valuesOf = (user: UserRow | null): UserValues => ({
  name: user?.name ?? '', email: user?.email ?? '', departmentId: user?.department?.id ?? null, roleIds: user?.roles.map(({ id }) => id) ?? [], locale: user?.locale ?? null,
});

/** Roles have no order: which ones they are is what counts. */
export const inputOf = ({ name, email, roleIds, ...choices }: UserValues) => ({ ...choices, name: name.trim(), email: email.trim(), roleIds: [...roleIds].sort() });
