'use client';
import { useTranslations } from 'next-intl';
import type { AssignmentRuleRowFragment } from '@/app/apollo/generated/graphql';

/** A rule as one would say it: which tickets, and among whom. */
export function useSentence(): (rule: AssignmentRuleRowFragment) => string {
  const t = useTranslations('assignmentRules');
  return ({ type, region, category, department, users }) => {
    const terms = [
      ...(type ? [t('about.type', { type: type.label })] : []), ...(region ? [t('about.region', { region: region.label })] : []),
      ...(category ? [t('about.category', { category: category.label })] : []),
    ];
    const pool = department ? t('pool.department', { department: department.name }) : t('pool.people', { people: users.map(({ name }) => name).join(t('separator')) });
    return t('sentence', { about: terms.join(t('separator')) || t('about.all'), pool });
  };
}
