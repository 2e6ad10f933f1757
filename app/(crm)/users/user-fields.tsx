'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { RoleChoicesDocument } from '@/app/apollo/generated/graphql';
import { locales } from '@/app/preferences/preferences';
import { Checkbox } from '@/components/checkbox';
import { Field, FieldGrid } from '@/components/field';
import { Input } from '@/components/input';
import { Select } from '@/components/select';
import { DepartmentPicker } from '../departments/department-picker';
import { useCan } from '../viewer';
import { useRoleName } from './use-role-name';

export interface UserValues {
  name: string;
  email: string;
  departmentId: string | null;
  roleIds: readonly string[];
  locale: string | null;
}

/** The names under which the API reports what is wrong. */
export const userFields = ['name', 'email', 'departmentId', 'roleIds', 'locale', 'password'];

interface UserFieldsProps {
  values: UserValues;
  onChange: (part: Partial<UserValues>) => void;
  errorAt: (field: string) => string | undefined;
}

const BROWSER = '';

export function UserFields({ values, onChange, errorAt }: UserFieldsProps) {
  const t = useTranslations('users');
  const languages = [{ value: BROWSER, label: t('browserLanguage') }, ...locales.map((value) => ({ value, label: t(`languages.${value}`) }))];
  return (
    <>
      <FieldGrid>
        <Field label={t('name')} required error={errorAt('name')}>
          <Input value={values.name} onValueChange={(name) => onChange({ name })} maxLength={100} autoComplete="off" />
        </Field>
        <Field label={t('email')} required error={errorAt('email')}>
          <Input type="email" value={values.email} onValueChange={(email) => onChange({ email })} maxLength={254} autoComplete="off" spellCheck={false} />
        </Field>
        <Field label={t('department')} required error={errorAt('departmentId')}>
          <DepartmentPicker value={values.departmentId} onChange={(departmentId) => onChange({ departmentId })} />
        </Field>
        <Field label={t('language')} error={errorAt('locale')}>
          <Select options={languages} value={values.locale ?? BROWSER} onValueChange={(next) => onChange({ locale: next || null })} />
        </Field>
      </FieldGrid>
      <RoleBoxes chosen={values.roleIds} onChange={(roleIds) => onChange({ roleIds })} error={errorAt('roleIds')} />
    </>
  );
}

function RoleBoxes({ chosen, onChange, error }: { chosen: readonly string[]; onChange: (ids: string[]) => void; error: string | undefined }) {
  const t = useTranslations('users');
  const can = useCan();
  const roleName = useRoleName();
  const mayAssign = can('role:update') && can('role:read');
  const roles = useQuery(RoleChoicesDocument, { skip: !mayAssign }).data?.roles ?? [];
  if (!mayAssign) return <p className="text-sm text-ink-3">{t('rolesNotYours')}</p>;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-medium text-ink-2">{t('roles')}</legend>
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
        {roles.map((role) => (
          <Checkbox key={role.id} checked={chosen.includes(role.id)} onCheckedChange={(on) => onChange(on ? [...chosen, role.id] : chosen.filter((id) => id !== role.id))}>
            {roleName(role)}
          </Checkbox>
        ))}
      </div>
      {error ? <p className="mt-1 text-xs text-red">{error}</p> : chosen.length === 0 && <p className="mt-1.5 text-xs text-ink-3">{t('noRoles')}</p>}
    </fieldset>
  );
}
