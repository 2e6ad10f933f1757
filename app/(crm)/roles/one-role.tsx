'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/section';
import { Select } from '@/components/select';
import { useRoleName } from '../users/use-role-name';
import { CellSelect } from './cell-select';
import type { RoleViewProps } from './role-view';
import { RoleMenu } from './role-menu';

/** One role from top to bottom, for a phone. */
export function OneRole({ roles, groups, cell, change, onAct }: RoleViewProps) {
  const t = useTranslations('roles');
  const roleName = useRoleName();
  const [chosen, choose] = useState<string | null>(null);
  const role = roles.find(({ id }) => id === chosen) ?? roles[0];
  if (!role) return null;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-4 py-3">
      <div className="mb-4 flex items-center gap-2">
        <Select label={t('role')} options={roles.map((one) => ({ value: one.id, label: roleName(one), hint: t('holders', { count: one.userCount ?? 0 }) }))} value={role.id} onValueChange={choose} />
        {onAct && <RoleMenu role={role} onAct={onAct} />}
      </div>
      {groups.map((group) => (
        <Section key={group.id} quiet title={group.label} className="mb-4">
          <ul>
            {group.rows.map((entry) => (
              <li key={entry.id} className="flex min-h-10 items-center justify-between gap-3 border-b border-line">
                <span className="min-w-0">{entry.label}</span>
                <span className="w-36 shrink-0">
                  <CellSelect label={t('cell', { role: roleName(role), noun: group.label, entry: entry.label })} state={cell(role, entry.id)} options={entry.options} onChange={change && ((value) => change(role, entry.id, value))} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
