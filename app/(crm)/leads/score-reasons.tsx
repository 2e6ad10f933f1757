'use client';
import { useTranslations } from 'next-intl';
import { Tag } from '@/components/tag';
import { cn } from '@/components/cn';

interface ScoreReasonsProps {
  reasons: readonly { rule: string; label: string; points: number }[];
  className?: string;
}

/** What the score was reckoned from, point by point. */
export function ScoreReasons({ reasons, className }: ScoreReasonsProps) {
  const t = useTranslations('leads');
  if (reasons.length === 0) return null;
  return (
    <ul aria-label={t('scoreReasons')} className={cn('flex flex-wrap gap-1.5', className)}>
      {reasons.map(({ rule, label, points }) => <li key={rule}><Tag plain>{t('scorePart', { label, points })}</Tag></li>)}
    </ul>
  );
}
