'use client';
import { Keyboard, LogOut, UserRoundCog } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/avatar';
import { Menu } from '@/components/menu';
import type { Viewer } from './viewer';

interface UserMenuProps {
  viewer: Viewer;
  onSignOut: () => void;
  onShortcuts: () => void;
  side?: 'top' | 'bottom';
}

export function UserMenu({ viewer, onSignOut, onShortcuts, side }: UserMenuProps) {
  const t = useTranslations('shell');
  const who = (
    <div className="flex items-center gap-2.5">
      <Avatar name={viewer.name} size="lg" />
      <div className="min-w-0">
        <div className="truncate font-semibold">{viewer.name}</div>
        <div className="truncate text-xs text-ink-3">{viewer.email}</div>
        <div className="truncate text-xs text-ink-3">{[viewer.departmentName, ...viewer.roleNames].filter(Boolean).join(' · ')}</div>
      </div>
    </div>
  );
  return (
    <Menu
      align="end" side={side}
      trigger={(
        <button type="button" aria-label={t('userMenu', { name: viewer.name })} className="grid size-8 shrink-0 place-items-center rounded-full hover:bg-hover data-popup-open:bg-hover">
          <Avatar name={viewer.name} size="md" />
        </button>
      )}
      entries={[
        { kind: 'note', id: 'who', content: who },
        { kind: 'separator', id: 'line' },
        { id: 'profile', label: t('profile'), icon: <UserRoundCog aria-hidden="true" />, href: '/profile' },
        { id: 'shortcuts', label: t('shortcuts'), icon: <Keyboard aria-hidden="true" />, keys: ['?'], onSelect: onShortcuts },
        { id: 'out', label: t('signOut'), icon: <LogOut aria-hidden="true" />, onSelect: onSignOut },
      ]}
    />
  );
}
