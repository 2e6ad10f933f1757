'use client';
import { useTranslations } from 'next-intl';
import type { ExplanationFragment } from '@/app/apollo/generated/graphql';

/** An answer of the access rules as a sentence. */
export function useExplanationWords(): (answer: ExplanationFragment) => string {
  const t = useTranslations('customer.access.decided');
  const reaches = useTranslations('permissions.reaches');
  return ({ decidedBy, roleName, reach }) => t(decidedBy, { role: roleName ?? '', reach: reach ? reaches(reach) : '' });
}
