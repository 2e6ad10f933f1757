import type { SlaPolicyRowFragment } from '@/app/apollo/generated/graphql';

/** A policy as the rules of precedence look at it. */
export const scopeOf = (policy: SlaPolicyRowFragment) => ({ ...policy, typeId: policy.type?.id ?? null, gradeId: policy.grade?.id ?? null });

export type ScopedPolicy = ReturnType<typeof scopeOf>;
