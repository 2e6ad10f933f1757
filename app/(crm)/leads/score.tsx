'use client';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';

interface ScoreProps {
  score: number;
  reasons: readonly { label: string; points: number }[];
}

/** From here on a lead is worth a call today; below the second it can wait. */
const HOT = 70;
const WARM = 40;
const FULL = 100;

/** How promising a lead is: a bar and a number; what it was reckoned from shows on hover and is read aloud. */
export function Score({ score, reasons }: ScoreProps) {
  const t = useTranslations('leads');
  const words = reasons.map(({ label, points }) => t('scorePart', { label, points })).join(t('scoreSeparator'));
  const color = score >= HOT ? 'bg-accent' : score >= WARM ? 'bg-amber' : 'bg-line-strong';
  return (
    <span className="inline-flex items-center gap-2" data-tip={words || t('scoreNothing')}>
      <span aria-hidden="true" className="h-1.5 w-10 overflow-hidden rounded-full bg-track">
        <span className={cn('block h-full rounded-full', color)} style={{ width: `${(score / FULL) * 100}%` }} />
      </span>
      <span className="min-w-6 text-end font-medium tabular-nums">{score}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
