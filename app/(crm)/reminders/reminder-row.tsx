'use client';
import Link from 'next/link';
import { AlarmClock, Cake, Check, CircleAlert, Clock, DoorOpen, ListTodo, type LucideIcon, Phone, Target } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReminderRowFragment, ReminderSource } from '@/app/apollo/generated/graphql';
import { IconButton } from '@/components/icon-button';
import { Menu } from '@/components/menu';
import { DueDay } from '../values/relative-day';
import { placeOf } from './place-of';
import { useReminderActs } from './use-reminder-acts';

const ICONS: Record<ReminderSource, LucideIcon> = {
  CUSTOMER_NEXT_CONTACT: Phone, PLAN_ITEM_DUE: ListTodo, OPPORTUNITY_CLOSE: Target, UNIT_RESERVATION: DoorOpen, SERVICE_TICKET_RISK: AlarmClock, SERVICE_TICKET_DUE: CircleAlert,
  CONTACT_BIRTHDAY: Cake,
};

/** One reminder: what it is about, by when, and whether one has seen it. */
export function ReminderRow({ reminder }: { reminder: ReminderRowFragment }) {
  const t = useTranslations('reminders');
  const { acknowledge, snooze, offers, pending } = useReminderActs();
  const { text, missedBy } = reminder;
  const Icon = ICONS[reminder.source];
  const { href, about } = placeOf(reminder.record);
  return (
    <li className="flex items-start gap-2.5 border-b border-line py-2.5 last:border-b-0">
      <Icon aria-hidden="true" className="mt-0.5 shrink-0 text-ink-3" />
      <div className="min-w-0 flex-1">
        <p className="font-medium wrap-anywhere">{href ? <Link href={href} className="hover:underline">{text}</Link> : <span className="text-ink-2">{text}</span>}</p>
        <p className="text-sm wrap-anywhere text-ink-3">
          <DueDay at={reminder.dueAt} />
          {about && <> · {about}</>}
          {missedBy && <> · <span className="text-amber">{t('missed', { name: missedBy.name })}</span></>}
        </p>
      </div>
      <div className="-me-1.5 flex shrink-0">
        <Menu
          align="end" trigger={<IconButton size="icon-sm" label={t('snoozeOne', { text })} icon={<Clock aria-hidden="true" />} />}
          entries={offers.map(({ id, until }) => ({ id, label: t(id), onSelect: () => void snooze(reminder.id, until) }))}
        />
        <IconButton size="icon-sm" label={t('acknowledgeOne', { text })} pending={pending} icon={<Check aria-hidden="true" />} onClick={() => void acknowledge([reminder.id])} />
      </div>
    </li>
  );
}
