'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { ReminderListDocument } from '@/app/apollo/generated/graphql';
import { ReminderRow } from '../reminders/reminder-row';
import { TodayGroup } from './today-group';

const AT_ONCE = 5;

/** What the person was reminded of and has not acknowledged, the newest first; the rest is behind the bell. */
export function ReminderGroup() {
  const t = useTranslations('today');
  const { data, previousData } = useQuery(ReminderListDocument, { variables: { first: AT_ONCE }, fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  if (!shown || shown.reminders.nodes.length === 0) return null;
  return (
    <TodayGroup title={t('reminders')} count={shown.reminderCount.count}>
      {shown.reminders.nodes.map((reminder) => <ReminderRow key={reminder.id} reminder={reminder} />)}
    </TodayGroup>
  );
}
