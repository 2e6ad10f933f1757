import type { Locale } from '@/domain/locale';
import type { Noun } from '@/domain/noun';
import { localDay } from '@/domain/plan-item';
import { REMINDER_SOURCES } from '@/domain/reminder';
import { toGlobalId } from '@/domain/global-id';
import type { Reminder } from '@/entities/reminder';
import type { Page } from '../page';
import { nounMeta } from '@/entities/noun';
import { listCustomers } from '../customer/list';
import { listPlanItems } from '../plan-item/list';
import { readByIds } from '../read';
import { listReminders } from '../reminder/list';
import { reminderText } from '../reminder/text';
import type { Viewer } from '../viewer';

/** One line of a mail: what, by when, and the page that it leads to. */
interface Line { text: string; due: string; path: string | null }

export interface Section {
  title: 'reminders' | 'plan' | 'contacts';
  lines: Line[];
  /** There are more than these. */
  more: boolean;
}

interface Record { id: number; customerId?: number; opportunityId?: number }

const AT_MOST = 20;

/** What a person is reminded of on a day and what is late, each thing once, as far as that person may see it. */
export async function sectionsOf(viewer: Viewer & { userId: number }, locale: Locale, now: Date): Promise<Section[]> {
  const ownerIds = [viewer.userId];
  const today = localDay(now);
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const first = { first: AT_MOST };
  const reminders = await listReminders(viewer, { ...first, state: 'OPEN', mailed: true, sort: { key: 'DELIVERED_AT', property: 'deliveredAt', descending: true } });
  const items = await listPlanItems(viewer, { ...first, filter: { ownerIds, open: true, dueOn: { to: today } }, sort: { key: 'DUE_ON', property: 'dueOn', descending: false } });
  const customers = await listCustomers(viewer, {
    ...first, filter: { ownerIds, nextContactAt: { to: midnight.toISOString() } }, sort: { key: 'NEXT_CONTACT_AT', property: 'nextContactAt', nullable: true, descending: false },
  });
  const told = new Set(reminders.rows.map(({ source, recordId }) => `${REMINDER_SOURCES[source].noun} ${recordId}`));
  const untold = <T extends { id: number }>(noun: Noun, { rows }: Page<T>) => rows.filter(({ id }) => !told.has(`${noun} ${id}`));
  const day = dayText(locale);
  const sections: Section[] = [
    { title: 'reminders', lines: await reminderLines(viewer, locale, reminders.rows), more: reminders.hasNextPage },
    { title: 'plan', lines: untold('planItem', items).map((item) => ({ text: item.todo, due: day(item.dueOn), path: pathOf('planItem', item) })), more: items.hasNextPage },
    {
      title: 'contacts', more: customers.hasNextPage,
      lines: untold('customer', customers).map((customer) => ({ text: customer.name, due: day(localDay(new Date(customer.nextContactAt ?? now))), path: pathOf('customer', customer) })),
    },
  ];
  return sections.filter(({ lines }) => lines.length);
}

async function reminderLines(viewer: Viewer, locale: Locale, reminders: readonly Reminder[]): Promise<Line[]> {
  const records = new Map<string, Record>();
  for (const noun of new Set(reminders.map(({ source }) => REMINDER_SOURCES[source].noun))) {
    const ids = reminders.filter(({ source }) => REMINDER_SOURCES[source].noun === noun).map(({ recordId }) => recordId);
    for (const record of await readByIds<Record>(viewer, noun, [...new Set(ids)])) records.set(`${noun} ${record.id}`, record);
  }
  return reminders.map(({ source, recordId, dueAt }) => {
    const { noun } = REMINDER_SOURCES[source];
    const record = records.get(`${noun} ${recordId}`) ?? null;
    return { text: reminderText(locale, source, record), due: dayText(locale)(localDay(new Date(dueAt))), path: record && pathOf(noun, record) };
  });
}

/** The page on which a record is seen; contacts and plan items are seen on the page of what they belong to. */
function pathOf(noun: Noun, { id, customerId, opportunityId }: Record): string {
  const shown = (of: Noun, key: number | undefined) => toGlobalId(nounMeta(of).typeName, key ?? id);
  if (noun === 'planItem') return `/opportunities/${shown('opportunity', opportunityId)}`;
  if (noun === 'contact') return `/customers/${shown('customer', customerId)}`;
  return `/${noun === 'opportunity' ? 'opportunities' : `${noun}s`}/${shown(noun, id)}`;
}

/** A day as people write it. */
export const dayText = (locale: Locale) => (day: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
