'use client';
import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { RoleRowFragment } from '@/app/apollo/generated/graphql';
import { IconButton } from '@/components/icon-button';
import { Menu } from '@/components/menu';
import { useRoleName } from '../users/use-role-name';

/** What somebody is about to do with a role. */
export type RoleAct = { kind: 'create'; role: RoleRowFragment | null } | { kind: 'rename' | 'delete'; role: RoleRowFragment };

export function RoleMenu({ role, onAct }: { role: RoleRowFragment; onAct: (act: RoleAct) => void }) {
  const t = useTranslations('roles');
  const name = useRoleName()(role);
  return (
    <Menu
      align="end" trigger={<IconButton size="icon-xs" label={t('actionsFor', { name })} icon={<Ellipsis aria-hidden="true" />} />}
      entries={[
        { id: 'rename', label: t('rename'), icon: <Pencil aria-hidden="true" />, onSelect: () => onAct({ kind: 'rename', role }) },
        { id: 'copy', label: t('copy'), icon: <Copy aria-hidden="true" />, onSelect: () => onAct({ kind: 'create', role }) },
        { kind: 'separator', id: 'line' },
        {
          id: 'delete', label: t('delete'), icon: <Trash2 aria-hidden="true" />, danger: true, disabled: role.builtIn, hint: role.builtIn ? t('builtIn') : undefined,
          onSelect: () => onAct({ kind: 'delete', role }),
        },
      ]}
    />
  );
}
