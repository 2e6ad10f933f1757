'use client';
import { Monitor, Smartphone, SquareTerminal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { SessionRevokeDocument, type OwnSessionsQuery } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { Tag } from '@/components/tag';
import { toast } from '@/components/toast';
import { RelativeDay } from '../values/relative-day';
import { useDay } from '../values/use-day';
import { deviceOf } from './device';

export function SessionRow({ session }: { session: OwnSessionsQuery['sessions'][number] }) {
  const t = useTranslations('profile');
  const day = useDay();
  const revoke = useAct(SessionRevokeDocument, (data) => data.sessionRevoke, { refetch: ['OwnSessions'] });
  const { browser, system, phone } = deviceOf(session.userAgent);
  const Icon = phone ? Smartphone : browser ? Monitor : SquareTerminal;
  const name = [browser, system].filter(Boolean).join(' · ') || t('program');
  const end = async () => {
    if (await revoke.run({ id: session.id })) toast.success(t('ended'));
    else toast.error(t('notEnded'));
  };
  return (
    <li className="flex min-h-13 items-center gap-3 border-b border-line py-2">
      <Icon aria-hidden="true" className="!size-5 text-ink-3" />
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-2 font-medium"><span className="truncate">{name}</span>{session.current && <Tag color="green">{t('thisDevice')}</Tag>}</span>
        <span className="block truncate text-sm text-ink-3">
          {t('lastSeen')} <RelativeDay at={session.updatedAt} className="text-ink-3" /> · {t('signedInAt', { time: day.full(session.createdAt) })}{session.ipAddress && ` · ${session.ipAddress}`}
        </span>
      </span>
      {!session.current && <Button size="sm" pending={revoke.pending} onClick={() => void end()} aria-label={t('endOf', { name })}>{t('end')}</Button>}
    </li>
  );
}
