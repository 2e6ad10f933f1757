'use client';
import { useLocale } from 'next-intl';
import { dateFormat } from './formats';
import { Nothing } from './nothing';

/** A calendar day, as it was written down: no zone moves it. */
export function PlainDay({ day }: { day: string | null | undefined }) {
  const locale = useLocale();
  if (!day) return <Nothing />;
  const words = locale === 'zh-CN' ? day : dateFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
  return <time dateTime={day}>{words}</time>;
}
