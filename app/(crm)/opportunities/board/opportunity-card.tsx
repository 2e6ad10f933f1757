'use client';
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/avatar';
import { BoardCard } from '@/components/board';
import { DueLocalDay } from '../../values/local-day';
import { Money } from '../../values/money';
import { useDay } from '../../values/use-day';
import type { OpportunityRow } from '../use-opportunity-list';
import type { BoardPlace } from './opportunity-column';

interface OpportunityCardProps {
  row: OpportunityRow;
  /** Where it can go from here. */
  targets: readonly BoardPlace[];
  onMove: (row: OpportunityRow, place: BoardPlace) => void;
}

/** An opportunity on the board: whose it is, what it is worth and what is due next. */
export function OpportunityCard({ row, targets, onMove }: OpportunityCardProps) {
  const t = useTranslations('opportunities');
  const { today } = useDay();
  const late = row.nextDueOn !== null && row.nextDueOn < today;
  const moves = targets.map((place) => ({ id: place.id, label: place.label, onSelect: () => onMove(row, place) }));
  return (
    <BoardCard row={row} href={`/opportunities/${row.id}`} title={row.title} moveLabel={t('moveTo', { title: row.title })} moves={moves}>
      <p className="mt-0.5 truncate text-sm text-ink-2">{row.customerName}</p>
      <p className="mt-1.5 flex items-center gap-2 text-sm">
        <span className="font-medium tabular-nums"><Money amount={row.amount} currency={row.currency} /></span>
        <span className="text-ink-3 tabular-nums">{row.successRate}%</span>
        {row.nextDueOn && <span className="flex items-center gap-1 text-xs text-ink-3">{late && <TriangleAlert aria-hidden="true" className="!size-3.5 text-red" />}<DueLocalDay day={row.nextDueOn} /></span>}
        {row.owner && <span className="ms-auto" title={row.owner.name}><Avatar name={row.owner.name} /></span>}
      </p>
    </BoardCard>
  );
}
