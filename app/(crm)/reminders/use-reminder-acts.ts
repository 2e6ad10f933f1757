'use client';
import { useTranslations } from 'next-intl';
import { ReminderAcknowledgeDocument, ReminderSnoozeDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';
import { addDays, startOfDay } from '../values/day';
import { useDay } from '../values/use-day';
import { useRefreshReminders } from './use-refresh-reminders';

const HOUR_MS = 3_600_000;
/** The hour of the morning at which what was put off comes back. */
const MORNING = 9;

/** What can be done with reminders; whatever shows them follows. */
export function useReminderActs() {
  const t = useTranslations('reminders');
  const day = useDay();
  const refresh = useRefreshReminders();
  const acknowledging = useAct(ReminderAcknowledgeDocument, (data) => data.reminderAcknowledge);
  const snoozing = useAct(ReminderSnoozeDocument, (data) => data.reminderSnooze);
  const morning = (days: number) => new Date(Date.parse(startOfDay(addDays(day.today, days), day.timeZone)) + MORNING * HOUR_MS);
  const attempt = async (act: () => Promise<unknown>, done: string) => {
    try {
      await act();
      toast.success(done);
    } catch (error) {
      toast.error(error instanceof Error ? error.message : t('failed'));
    }
    refresh();
  };
  return {
    pending: acknowledging.pending || snoozing.pending,
    acknowledge: (ids: string[]) => attempt(() => acknowledging.runOrThrow({ ids }), t('done', { count: ids.length })),
    snooze: (id: string, until: () => Date) => {
      const at = until().toISOString();
      return attempt(() => snoozing.runOrThrow({ id, until: at }), t('later', { when: day.full(at) }));
    },
    /** How long a reminder can be put off. */
    offers: [
      { id: 'hour' as const, until: () => new Date(Date.now() + HOUR_MS) }, { id: 'tomorrow' as const, until: () => morning(1) }, { id: 'week' as const, until: () => morning(7) },
    ],
  };
}
