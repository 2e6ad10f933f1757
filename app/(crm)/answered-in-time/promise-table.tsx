'use client';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'next-intl';
import type { PromiseSharesFragment } from '@/app/apollo/generated/graphql';
import { TextLink } from '@/components/link-button';
import { PROMISE_OUTCOMES, type PromiseOutcome } from '@/domain/ticket-clock';
import { FigureTable } from '../funnel/figure-table';
import { Nothing } from '../values/nothing';
import { rowsHref } from './rows-href';

export interface PromiseRow {
  id: string;
  name: ReactNode;
  /** Which tickets it counts, as the list is asked. */
  asked: Record<string, string>;
  figures: PromiseSharesFragment;
}

/** Of each period or kind: what became of the promised answers, drawn and counted, and of the promised resolutions. */
export function PromiseTable({ label, first, rows }: { label: string; first: string; rows: readonly PromiseRow[] }) {
  const t = useTranslations('answeredInTime.column');
  const format = useFormatter();
  const percent = (share: number | null) => (share === null ? <Nothing /> : format.number(share, { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 }));
  const number = (count: number, asked: Record<string, string>) => (count ? <TextLink href={rowsHref(asked)}>{format.number(count)}</TextLink> : <span className="text-ink-3">0</span>);
  const counts = (of: 'answer' | 'resolution', { asked, figures }: PromiseRow) => PROMISE_OUTCOMES.map((outcome) => number(figures[of][keyOf(outcome)], { ...asked, [of]: outcome }));
  const shown = rows.map((row) => ({
    id: row.id,
    cells: [
      row.name, <Bar key="bar" counts={row.figures.answer} />, number(row.figures.received, row.asked),
      <strong key="answer" className="font-semibold">{percent(row.figures.answer.share)}</strong>, ...counts('answer', row), percent(row.figures.resolution.share), ...counts('resolution', row).slice(0, 2),
    ],
  }));
  return <FigureTable label={label} columns={[first, t('answers'), t('received'), t('answered'), t('kept'), t('broken'), t('open'), t('resolved'), t('resolvedKept'), t('resolvedBroken')]} rows={shown} />;
}

const keyOf = (outcome: PromiseOutcome) => outcome.toLowerCase() as Lowercase<PromiseOutcome>;
const COLORS: Record<PromiseOutcome, string> = { KEPT: 'bg-green', BROKEN: 'bg-red', OPEN: 'bg-line-strong' };

/** The three outcomes on one scale; the figures beside it say them in numbers. */
function Bar({ counts }: { counts: PromiseSharesFragment['answer'] }) {
  const all = counts.kept + counts.broken + counts.open;
  return (
    <span aria-hidden="true" className="flex h-2.5 overflow-hidden rounded-sm bg-track">
      {all > 0 && PROMISE_OUTCOMES.map((outcome) => <span key={outcome} className={COLORS[outcome]} style={{ width: `${(counts[keyOf(outcome)] / all) * 100}%` }} />)}
    </span>
  );
}
