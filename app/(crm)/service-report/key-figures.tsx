'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { FigureCards } from '../funnel/figure-cards';
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
  return (
    <FigureCards
      cards={[
        { id: 'right', label: t('firstTimeRight'), value: percent(figures.firstTimeRightShare), of: t('ofClosed', { count: figures.closed }) },
        { id: 'score', label: t('averageScore'), value: figures.averageScore === null ? null : format.number(figures.averageScore, { minimumFractionDigits: 1, maximumFractionDigits: 2 }), of: t('ofScores', { count: figures.scored }) },
        { id: 'response', label: t('responseRate'), value: percent(figures.responseShare), of: t('ofAsked', { count: figures.asked }) },
        { id: 'promised', label: t('promisesKept'), value: percent(promised.share), of: t('ofPromised', { count: promised.kept + promised.broken }) },
      ]}
    />
  );
}
