'use client';
import Link from 'next/link';
import { ArrowRightLeft, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/avatar';
import { IconButton } from '@/components/icon-button';
import { Menu } from '@/components/menu';
import { DueLocalDay } from '../../values/local-day';
import { Money } from '../../values/money';
import { useDay } from '../../values/use-day';
import type { OpportunityRow } from '../use-opportunity-list';
import type { BoardPlace } from './board-column';
import { takeInHand } from './card-in-hand';

interface BoardCardProps {
  row: OpportunityRow;
  /** Where it can go from here. */
  targets: readonly BoardPlace[];
  onMove: (row: OpportunityRow, place: BoardPlace) => void;
}

/** An opportunity on the board: a link to its page, draggable, with a menu for those who do not drag. */
export function BoardCard({ row, targets, onMove }: BoardCardProps) {
  const t = useTranslations('opportunities');
  const { today } = useDay();
  const late = row.nextDueOn !== null && row.nextDueOn < today;
  return (
    <li
      draggable={targets.length > 0} onDragStart={() => takeInHand(row)} onDragEnd={() => takeInHand(null)}
      className="rounded-md border border-line-strong bg-raised p-2.5 focus-within:border-accent hover:border-line-hover"
    >
      <div className="flex items-start gap-1">
        <Link href={`/opportunities/${row.id}`} className="min-w-0 flex-1 font-medium wrap-anywhere hover:underline">{row.title}</Link>
        {targets.length > 0 && (
          <Menu
            align="end" trigger={<IconButton size="icon-xs" label={t('moveTo', { title: row.title })} icon={<ArrowRightLeft aria-hidden="true" />} className="-mt-0.5" />}
            entries={targets.map((place) => ({ id: place.id, label: place.label, onSelect: () => onMove(row, place) }))}
          />
        )}
      </div>
      <p className="mt-0.5 truncate text-sm text-ink-2">{row.customerName}</p>
      <p className="mt-1.5 flex items-center gap-2 text-sm">
        <span className="font-medium tabular-nums"><Money amount={row.amount} currency={row.currency} /></span>
        <span className="text-ink-3 tabular-nums">{row.successRate}%</span>
        {row.nextDueOn && <span className="flex items-center gap-1 text-xs text-ink-3">{late && <TriangleAlert aria-hidden="true" className="!size-3.5 text-red" />}<DueLocalDay day={row.nextDueOn} /></span>}
        {row.owner && <span className="ms-auto" title={row.owner.name}><Avatar name={row.owner.name} /></span>}
      </p>
    </li>
  );
}
