'use client';
import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/avatar';
import type { Column } from '@/components/data-table';
import { Tag } from '@/components/tag';
import { Nothing } from '../values/nothing';
import { RelativeDay } from '../values/relative-day';
import { useViewer } from '../viewer';
import { useRoleName } from './use-role-name';
import type { UserRow } from './use-user-list';

export function useColumns(): Column<UserRow>[] {
  const t = useTranslations('users');
  const roleName = useRoleName();
  const viewer = useViewer();
  return [
    {
      id: 'name', header: t('name'), sortKey: 'NAME', minWidth: 200, phone: 'title',
      cell: (user) => (
        <span className="flex min-w-0 items-center gap-2">
          <Avatar name={user.name} />
          <span className="truncate">{user.name}</span>
          {user.id === viewer.id && <span className="shrink-0 text-xs font-normal text-ink-3">{t('you')}</span>}
        </span>
      ),
    },
    { id: 'email', header: t('email'), width: 264, phone: 'meta', cell: (user) => <span className="truncate text-ink-2">{user.email}</span> },
    { id: 'department', header: t('department'), width: 150, phone: 'meta', cell: (user) => user.department?.name ?? <Nothing /> },
    { id: 'roles', header: t('roles'), width: 220, phone: 'hidden', cell: (user) => user.roles.map(roleName).join(t('and')) || <Nothing /> },
    {
      id: 'access', header: t('access'), width: 96, phone: 'aside',
      cell: (user) => <Tag color={user.active ? 'green' : 'grey'}>{user.active ? t('active') : t('disabled')}</Tag>,
    },
    { id: 'lastSignIn', header: t('lastSignIn'), width: 120, phone: 'hidden', cell: (user) => (user.lastSignInAt ? <RelativeDay at={user.lastSignInAt} /> : <span className="text-ink-3">{t('never')}</span>) },
  ];
}
