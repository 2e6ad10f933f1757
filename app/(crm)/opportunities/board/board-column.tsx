'use client';
import { useId, useState, type DragEvent } from 'react';
import { useTranslations } from 'next-intl';
import type { OpportunityFilter } from '@/app/apollo/generated/graphql';
import { cn } from '@/components/cn';
import { ErrorState } from '@/components/error-state';
import { LoadMore } from '@/components/load-more';
import { Skeleton } from '@/components/skeleton';
import { Tag } from '@/components/tag';
import { tagColor } from '../../values/choice-tag';
import { Money } from '../../values/money';
import { type OpportunityRow, useOpportunityCount, useOpportunityList } from '../use-opportunity-list';
import { BoardCard } from './board-card';
import { cardInHand, takeInHand } from './card-in-hand';

export interface BoardPlace {
  /** A state, or the id of a stage. */
  id: string;
  label: string;
  color: string | null;
  filter: OpportunityFilter;
}

interface BoardColumnProps {
  place: BoardPlace;
  places: readonly BoardPlace[];
  amount: string | undefined;
  search: string | null;
  takes: (row: OpportunityRow, place: BoardPlace) => boolean;
  onMove: (row: OpportunityRow, place: BoardPlace) => void;
}

/** One column with its own paging: how many there are, what they are worth, and the cards, the last changed first. */
export function BoardColumn({ place, places, amount, search, takes, onMove }: BoardColumnProps) {
  const t = useTranslations('opportunities');
  const id = useId();
  const [over, setOver] = useState(false);
  const list = useOpportunityList({ filter: place.filter, search, sort: { by: 'UPDATED_AT', direction: 'DESC' }, first: 30 });
  const count = useOpportunityCount(place.filter, search);
  const dragOver = (event: DragEvent) => {
    const row = cardInHand();
    if (!row || !takes(row, place)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const row = cardInHand();
    takeInHand(null);
    if (row && takes(row, place)) onMove(row, place);
  };
  return (
    <section
      aria-labelledby={id} onDragOver={dragOver} onDragLeave={() => setOver(false)} onDrop={drop}
      className={cn('flex w-72 shrink-0 snap-start flex-col rounded-lg border border-line bg-surface max-md:w-[85vw]', over && 'border-accent bg-accent-soft')}
    >
      <h2 id={id} className="flex h-11 shrink-0 items-center gap-2 border-b border-line px-3 text-sm font-semibold">
        <Tag color={tagColor(place.color)}>{place.label}</Tag>
        <span className="font-normal text-ink-3">{count && `${count.count}${count.more ? '+' : ''}`}</span>
        {amount !== undefined && <span className="ms-auto font-normal text-ink-2 tabular-nums" title={t('amountHint')}><Money amount={amount} currency="CNY" /></span>}
      </h2>
      <div className="min-h-0 flex-1 overflow-y-auto p-2">
        {list.loading && [0, 1, 2].map((at) => <Skeleton key={at} className="mb-2 h-24 w-full rounded-md" />)}
        {list.error && <ErrorState onRetry={list.retry} />}
        <ul className="grid gap-2">
          {list.rows.map((row) => <BoardCard key={row.id} row={row} targets={places.filter((other) => takes(row, other))} onMove={onMove} />)}
        </ul>
        {!list.loading && !list.error && list.rows.length === 0 && <p className="px-1 py-6 text-center text-sm text-ink-3">{t('columnEmpty')}</p>}
        <LoadMore hasMore={list.hasMore} loading={list.loadingMore} onLoadMore={list.loadMore} />
      </div>
    </section>
  );
}
