'use client';
import { useTranslations } from 'next-intl';
import { Matrix } from '@/components/matrix';
import { useRoleName } from '../users/use-role-name';
import { CellSelect } from './cell-select';
import type { RoleViewProps } from './role-view';
import { RoleMenu } from './role-menu';

/** Every role beside the others. */
export function RoleTable({ roles, groups, cell, change, onAct }: RoleViewProps) {
  const t = useTranslations('roles');
  const roleName = useRoleName();
  const entries = new Map(groups.flatMap(({ label, rows }) => rows.map((row) => [row.id, { ...row, noun: label }])));
  const roleOf = (id: string) => roles.find((role) => role.id === id);
  const draw = (entryId: string, roleId: string) => {
    const role = roleOf(roleId);
    const entry = entries.get(entryId);
    if (!role || !entry) return null;
    return (
      <CellSelect
        label={t('cell', { role: roleName(role), noun: entry.noun, entry: entry.label })} state={cell(role, entryId)} options={entry.options}
        onChange={change && ((value) => change(role, entryId, value))}
      />
    );
  };
  const menu = (id: string) => {
    const role = roleOf(id);
    return role && onAct && <RoleMenu role={role} onAct={onAct} />;
  };
  return (
    <Matrix
      label={t('title')} corner={t('corner')} className="flex-1" groups={groups} cell={draw} columnActions={menu}
      columns={roles.map((role) => ({ id: role.id, label: roleName(role), note: t('holders', { count: role.userCount ?? 0 }) }))}
    />
  );
}
