'use client';
import { useApolloClient } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { DepartmentChoicesDocument, RoleChoicesDocument } from '@/app/apollo/generated/graphql';
import { useRoleName } from './use-role-name';
import type { UserValues } from './user-fields';
import { changedPart, valuesOf } from './user-values';
import type { UserRow } from './use-user-list';

/** Where two versions of a person differ, in words. */
export function useDifferences(): (mine: UserValues, theirs: UserRow) => { label: string; mine: string; theirs: string }[] {
  const t = useTranslations('users');
  const client = useApolloClient();
  const roleName = useRoleName();
  const departments = client.readQuery({ query: DepartmentChoicesDocument })?.departments ?? [];
  const roles = client.readQuery({ query: RoleChoicesDocument })?.roles ?? [];
  const words: Record<string, (values: UserValues) => string> = {
    name: ({ name }) => name,
    email: ({ email }) => email,
    departmentId: ({ departmentId }) => departments.find(({ id }) => id === departmentId)?.name ?? '',
    locale: ({ locale }) => (locale === 'zh-CN' || locale === 'en' ? t(`languages.${locale}`) : t('browserLanguage')),
    roleIds: ({ roleIds }) => roles.filter(({ id }) => roleIds.includes(id)).map(roleName).join(t('and')) || t('noRoles'),
  };
  const labels: Record<string, string> = { name: t('name'), email: t('email'), departmentId: t('department'), locale: t('language'), roleIds: t('roles') };
  return (mine, theirs) => {
    const other = valuesOf(theirs);
    return Object.keys(changedPart(other, mine)).map((key) => ({ label: labels[key] ?? key, mine: words[key]?.(mine) ?? '', theirs: words[key]?.(other) ?? '' }));
  };
}
