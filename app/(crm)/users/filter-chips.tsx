'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { DepartmentChoicesDocument, RoleChoicesDocument } from '@/app/apollo/generated/graphql';
import { FilterChip } from '@/components/filter-chip';
import { RadioGroup } from '@/components/radio-group';
import { ChoiceList, DepartmentFilter } from '../customers/filters/editors';
import { useCan } from '../viewer';
import { ACCESS, type ListChange, type ListState } from './list-state';
import { useRoleName } from './use-role-name';

export function FilterChips({ state, change }: { state: ListState; change: (part: ListChange) => void }) {
  const t = useTranslations('users');
  const can = useCan();
  const roleName = useRoleName();
  const roles = useQuery(RoleChoicesDocument, { skip: !can('role:read') }).data?.roles ?? [];
  const departments = useQuery(DepartmentChoicesDocument, { skip: !state.department }).data?.departments ?? [];
  const chosenRoles = roles.filter(({ id }) => state.role?.includes(id)).map(roleName).join(t('and'));
  return (
    <>
      <FilterChip label={t('access')} value={state.access && t(state.access)} onClear={() => change({ access: null })}>
        <RadioGroup label={t('access')} labelHidden options={ACCESS.map((value) => ({ value, label: t(value) }))} value={state.access} onValueChange={(access) => change({ access })} />
      </FilterChip>
      <FilterChip label={t('department')} value={state.department && (departments.find(({ id }) => id === state.department)?.name ?? '…')} onClear={() => change({ department: null })}>
        <DepartmentFilter label={t('department')} value={state.department} onChange={(department) => change({ department })} />
      </FilterChip>
      {can('role:read') && (
        <FilterChip label={t('role')} value={state.role && (chosenRoles || '…')} onClear={() => change({ role: null })}>
          <ChoiceList label={t('role')} items={roles.map((role) => ({ id: role.id, label: roleName(role) }))} chosen={state.role ?? []} onChange={(role) => change({ role: role.length ? role : null })} />
        </FilterChip>
      )}
    </>
  );
}
