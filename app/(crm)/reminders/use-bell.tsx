'use client';
import { useQuery } from '@apollo/client/react';
import { onDemand } from '@/components/on-demand';
import { ReminderCountDocument } from '@/app/apollo/generated/graphql';
import { useCan } from '../viewer';
import { useLiveReminders } from './use-live-reminders';
import { useRefreshReminders } from './use-refresh-reminders';

const ReminderPanel = onDemand(() => import('./reminder-panel'));

/** The number on the bell, and what opens below it. All but the number comes when it is opened. */
export function useBell() {
  const allowed = useCan()('reminder:read');
  const { data, previousData } = useQuery(ReminderCountDocument, { skip: !allowed });
  useLiveReminders(allowed, useRefreshReminders());
  return allowed ? { unread: (data ?? previousData)?.reminderCount.count ?? 0, content: <ReminderPanel /> } : undefined;
}
