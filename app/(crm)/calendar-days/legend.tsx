'use client';
import { useTranslations } from 'next-intl';
import { DAY_LOOKS } from './day-looks';

/** What the colours and signs of the days mean. */
export function Legend() {
  const t = useTranslations('calendarDays');
  return (
    <ul aria-label={t('legend')} className="ms-auto flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
      {(['HOLIDAY', 'WORKDAY'] as const).map((kind) => (
        <li key={kind} className="flex items-center gap-1.5"><span aria-hidden="true" className={`grid h-5 min-w-5 place-items-center rounded-sm px-1 font-medium ${DAY_LOOKS[kind]}`}>{t(`sign.${kind}`)}</span>{t(`kind.${kind}`)}</li>
      ))}
    </ul>
  );
}
