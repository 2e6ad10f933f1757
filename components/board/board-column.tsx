'use client';
import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { cn } from '../cn';
import { ErrorState } from '../error-state';
import { LoadMore } from '../load-more';
import { Skeleton } from '../skeleton';
import { Tag, type TagColor } from '../tag';
import { useHand } from './use-card-in-hand';

/** One page after the other of what lies in a column. */
export interface ColumnList<Row> {
  rows: readonly Row[];
  loading: boolean;
  failed: boolean;
  hasMore: boolean;
  loadingMore: boolean;
  loadMore: () => void;
  retry: () => void;
}

interface BoardColumnProps<Row> {
  label: string;
  color: TagColor;
  count: string | undefined;
  /** Right of the head: a sum. */
  aside?: ReactNode;
  list: ColumnList<Row>;
  /** What an empty column says. */
  empty: string;
  takes: (row: Row) => boolean;
  onDrop: (row: Row) => void;
  card: (row: Row) => ReactNode;
}

/** One column with its own paging: how many there are, and the cards. */
export function BoardColumn<Row>({ label, color, count, aside, list, empty, takes, onDrop, card }: BoardColumnProps<Row>) {
  const id = useId();
  const hand = useHand();
  const [over, setOver] = useState(false);
  const held = () => hand.card as Row | null;
  const dragOver = (event: DragEvent) => {
    const row = held();
    if (!row || !takes(row)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const row = held();
    hand.take(null);
    if (row && takes(row)) onDrop(row);
  };
  return (
    <section
      aria-labelledby={id} data-board-column onDragOver={dragOver} onDragLeave={() => setOver(false)} onDrop={drop}
      className={cn('flex w-72 max-w-96 shrink-0 grow snap-start flex-col rounded-lg border border-line bg-surface max-md:w-[85vw]', over && 'border-accent bg-accent-soft')}
    >
      <h2 id={id} className="flex h-11 shrink-0 items-center gap-2 border-b border-line px-3 text-sm font-semibold">
        <Tag color={color}>{label}</Tag>
        <span className="font-normal text-ink-3">{count}</span>
        {aside}
      </h2>
      <div className="min-h-0 flex-1 overflow-y-auto p-2">
        {list.loading && [0, 1, 2].map((at) => <Skeleton key={at} className="mb-2 h-24 w-full rounded-md" />)}
        {list.failed && <ErrorState onRetry={list.retry} />}
        <ul className="grid gap-2">{list.rows.map(card)}</ul>
        {!list.loading && !list.failed && list.rows.length === 0 && <p className="px-1 py-6 text-center text-sm text-ink-3">{empty}</p>}
        <LoadMore hasMore={list.hasMore} loading={list.loadingMore} onLoadMore={list.loadMore} />
      </div>
    </section>
  );
}
