'use client';
import { useTranslations } from 'next-intl';
import type { OpportunityFilter } from '@/app/apollo/generated/graphql';
import { BoardColumn } from '@/components/board';
import { tagColor } from '../../values/choice-tag';
import { Money } from '../../values/money';
import { type OpportunityRow, useOpportunityCount, useOpportunityList } from '../use-opportunity-list';
import { OpportunityCard } from './opportunity-card';

export interface BoardPlace {
  /** A state, or the id of a stage. */
  id: string;
  label: string;
  color: string | null;
  filter: OpportunityFilter;
}

interface OpportunityColumnProps {
  place: BoardPlace;
  places: readonly BoardPlace[];
  amount: string | undefined;
  search: string | null;
  takes: (row: OpportunityRow, place: BoardPlace) => boolean;
  onMove: (row: OpportunityRow, place: BoardPlace) => void;
}

/** One column: how many there are, what they are worth, and the cards, the last changed first. */
export function OpportunityColumn({ place, places, amount, search, takes, onMove }: OpportunityColumnProps) {
  const t = useTranslations('opportunities');
  const { error, ...list } = useOpportunityList({ filter: place.filter, search, sort: { by: 'UPDATED_AT', direction: 'DESC' }, first: 30 });
  const count = useOpportunityCount(place.filter, search);
  const sum = amount !== undefined && <span className="ms-auto font-normal text-ink-2 tabular-nums" title={t('amountHint')}><Money amount={amount} currency="CNY" /></span>;
  return (
    <BoardColumn
      label={place.label} color={tagColor(place.color)} count={count && `${count.count}${count.more ? '+' : ''}`} aside={sum} list={{ ...list, failed: Boolean(error) }} empty={t('columnEmpty')}
      takes={(row) => takes(row, place)} onDrop={(row) => onMove(row, place)}
      card={(row) => <OpportunityCard key={row.id} row={row} targets={places.filter((other) => takes(row, other))} onMove={onMove} />}
    />
  );
}
