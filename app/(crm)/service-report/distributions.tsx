'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { isSatisfied } from '@/domain/ticket-figures';
import { FigureBar } from '../funnel/figure-bar';
import { CountTable } from './count-table';
import type { Figures, Rows } from './use-report';

/** How often closed tickets came back; each bar opens them. */
export function LoopBars({ loops, rows }: { loops: Figures['loops']; rows: Rows }) {
  const t = useTranslations('serviceReport');
  const most = Math.max(1, ...loops.map(({ count }) => count));
  const lines = loops.map(({ loops: step, count }) => {
    const name = t('loopsOf', { loops: String(step) });
    return { id: String(step), name, bar: <FigureBar key="bar" href={rows({ loops: String(step) })} share={count / most} label={t('open', { name, count })} />, count };
  });
  return <CountTable label={t('loops')} first={t('column.loops')} lines={lines} />;
}

/** The scores that customers gave. Tickets keep only the last one, so that no list shows exactly these. */
export function ScoreBars({ scores }: { scores: Figures['scores'] }) {
  const t = useTranslations('serviceReport');
  const words = useTranslations('feedbackLink.scores');
  const format = useFormatter();
  const most = Math.max(1, ...scores.map(({ count }) => count));
  const lines = [...scores].reverse().map(({ score, count }) => ({
    id: String(score), name: `${format.number(score)} ${words(String(score) as '1' | '2' | '3' | '4' | '5')}`, count,
    bar: <span key="bar" aria-hidden="true" className="block h-6 rounded-sm bg-track"><span className={`block h-full rounded-sm ${isSatisfied(score) ? 'bg-accent-line' : 'bg-red'}`} style={{ width: `${(count / most) * 100}%` }} /></span>,
  }));
  return <CountTable label={t('scores')} first={t('column.score')} lines={lines} />;
}
