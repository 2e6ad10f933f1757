'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Tag } from '@/components/tag';
import type { VisitSheet } from './sheet-list';

/** A question as it is asked, and how it is answered. */
export function QuestionLine({ question: { kind, textZh, textEn, required }, place }: { question: VisitSheet['visitQuestions'][number]; place: number }) {
  const t = useTranslations('visitSheets');
  return (
    <li className="flex items-start gap-3 px-3 py-2.5">
      <span aria-hidden="true" className="w-5 shrink-0 text-end text-ink-3 tabular-nums">{place}</span>
      <span className="min-w-0 flex-1">{useLocale() === 'en' ? textEn : textZh}</span>
      {required && <Tag plain color="amber">{t('required')}</Tag>}
      <Tag plain>{t(`kinds.${kind}`)}</Tag>
    </li>
  );
}
