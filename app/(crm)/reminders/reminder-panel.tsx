'use client';
import { useQuery } from '@apollo/client/react';
import { BellOff, CheckCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ReminderListDocument } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { Skeleton } from '@/components/skeleton';
import { ReminderRow } from './reminder-row';
import { useReminderActs } from './use-reminder-acts';

const AT_ONCE = 20;

/** What the bell opens: the newest reminders, each with its acts. */
export default function ReminderPanel() {
  const t = useTranslations('reminders');
  const { data, error, refetch } = useQuery(ReminderListDocument, { variables: { first: AT_ONCE }, fetchPolicy: 'cache-and-network' });
  const { acknowledge, pending } = useReminderActs();
  const rows = data?.reminders.nodes;
  if (!rows) return error ? <ErrorState title={t('failed')} onRetry={() => void refetch()} /> : <Waiting />;
  if (rows.length === 0) return <EmptyState icon={<BellOff />} title={t('none')} text={t('noneText')} />;
  const more = data.reminderCount.count - rows.length;
  return (
    <section aria-label={t('title')}>
      <header className="sticky top-0 z-10 flex items-center justify-between gap-2 border-b border-line bg-raised py-1.5 ps-4 pe-2">
        <h2 className="text-sm font-semibold">{t('title')}</h2>
        <Button size="sm" variant="ghost" pending={pending} icon={<CheckCheck aria-hidden="true" />} onClick={() => void acknowledge(rows.map(({ id }) => id))}>{t('acknowledgeAll')}</Button>
      </header>
      <ul className="px-4">{rows.map((reminder) => <ReminderRow key={reminder.id} reminder={reminder} />)}</ul>
      {more > 0 && <p className="border-t border-line px-4 py-2 text-xs text-ink-3">{t('more', { count: more })}</p>}
    </section>
  );
}

function Waiting() {
  return <div aria-busy="true" className="grid gap-4 p-4">{[0, 1, 2].map((place) => <div key={place} className="grid gap-2"><Skeleton className="w-48" /><Skeleton className="w-28" /></div>)}</div>;
}
