'use client';
import type { ReactNode } from 'react';
import { Bell } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/icon-button';
import { Popover } from '@/components/popover';

export interface NotificationsProps {
  unread: number;
  /** The list; the shell knows only the bell. */
  content: ReactNode;
  onOpenChange?: (open: boolean) => void;
}

export function Notifications({ unread, content, onOpenChange }: NotificationsProps) {
  const t = useTranslations('shell');
  const icon = (
    <span className="relative">
      <Bell aria-hidden="true" />
      {unread > 0 && <span aria-hidden="true" className="absolute -end-0.5 -top-0.5 size-2 rounded-full border border-surface bg-red" />}
    </span>
  );
  return (
    <Popover label={t('notifications')} align="end" onOpenChange={onOpenChange} flush className="w-90" trigger={<IconButton label={t('unread', { count: unread })} icon={icon} />}>
      {content}
    </Popover>
  );
}
