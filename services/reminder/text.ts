import { REMINDER_SOURCES, type ReminderSource } from '@/domain/reminder';
import type { Locale } from '@/domain/locale';
import { catalogues } from '../catalogues';

/** What a reminder says, from the record as its reader sees it now; nothing of a record that is deleted or out of reach. */
export function reminderText(locale: Locale, source: ReminderSource, record: object | null): string {
  const { text, gone } = catalogues[locale].reminder;
  if (!record) return gone;
  const name = (record as Record<string, unknown>)[REMINDER_SOURCES[source].calledBy];
  return text[source].replace('{name}', () => String(name));
}
