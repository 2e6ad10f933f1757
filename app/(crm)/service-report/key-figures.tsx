'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { Nothing } from '../values/nothing';
import type { Complaints, Figures } from './use-report';

interface KeyFiguresProps {
  figures: Figures['total'];
  promised: Complaints['promised'];
}

/** The four figures that leaders ask for first, each with what it is a part of. */
export function KeyFigures({ figures, promised }: KeyFiguresProps) {
  const t = useTranslations('serviceReport');
  const format = useFormatter();
  const percent = (share: number | null) => (share === null ? null : format.number(share, { style: 'percent', maximumFractionDigits: 1 }));
  const cards = [
    { id: 'right', label: t('firstTimeRight'), value: percent(figures.firstTimeRightShare), of: t('ofClosed', { count: figures.closed }) },
    { id: 'score', label: t('averageScore'), value: figures.averageScore === null ? null : format.number(figures.averageScore, { minimumFractionDigits: 1, maximumFractionDigits: 2 }), of: t('ofScores', { count: figures.scored }) },
    { id: 'response', label: t('responseRate'), value: percent(figures.responseShare), of: t('ofAsked', { count: figures.asked }) },
    { id: 'promised', label: t('promisesKept'), value: percent(promised.share), of: t('ofPromised', { count: promised.kept + promised.broken }) },
  ];
  return (
    <dl className="grid grid-cols-2 overflow-hidden rounded-md border border-line md:grid-cols-4 [&>div]:border-line max-md:[&>div:nth-child(n+3)]:border-t max-md:[&>div:nth-child(even)]:border-s md:[&>div:nth-child(n+2)]:border-s">
      {cards.map(({ id, label, value, of }) => (
        <div key={id} className="px-4 py-3">
          <dt className="text-sm text-ink-2">{label}</dt>
          <dd className="mt-0.5 text-2xl font-semibold tabular-nums">{value ?? <Nothing />}</dd>
          <dd className="text-xs text-ink-3">{of}</dd>
        </div>
      ))}
    </dl>
  );
}
