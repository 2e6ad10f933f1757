'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { OwnSessionsDocument, SessionsRevokeOthersDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { ErrorState } from '@/components/error-state';
import { Section } from '@/components/section';
import { Skeleton } from '@/components/skeleton';
import { toast } from '@/components/toast';
import { SessionRow } from './session-row';

export function SessionsSection() {
  const t = useTranslations('profile');
  const { data, error, refetch } = useQuery(OwnSessionsDocument, { fetchPolicy: 'cache-and-network' });
  const revoke = useAct(SessionsRevokeOthersDocument, (answer) => answer.sessionsRevokeOthers, { refetch: ['OwnSessions'] });
  const sessions = data?.sessions;
  const revokeOthers = async () => {
    if (await revoke.run({})) toast.success(t('othersEnded'));
    else toast.error(t('notEnded'));
  };
  const others = (sessions?.length ?? 0) > 1 && <Button pending={revoke.pending} onClick={() => void revokeOthers()}>{t('endOthers')}</Button>;
  return (
    <Section title={t('sessions')} text={t('sessionsText')} actions={others}>
      {error && !sessions && <ErrorState onRetry={() => void refetch()} />}
      {!sessions && !error && <div aria-busy="true" className="grid gap-4 py-2"><Skeleton className="w-64" /><Skeleton className="w-56" /></div>}
      <ul>{sessions?.map((session) => <SessionRow key={session.id} session={session} />)}</ul>
    </Section>
  );
}
