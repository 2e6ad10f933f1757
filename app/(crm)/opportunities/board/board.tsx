'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { type OpportunityFilter, OpportunityHeadsDocument } from '@/app/apollo/generated/graphql';
import { Board } from '@/components/board';
import { Skeleton } from '@/components/skeleton';
import { isInDevelopment, OPPORTUNITY_STATUSES, opportunityWorkflow, type OpportunityStatus, STAGE_DICTIONARY } from '@/domain/opportunity';
import { useDictionary } from '../../pickers/use-dictionary';
import { opportunityColor } from '../../values/opportunity-tag';
import { useCan } from '../../viewer';
import { StepAct, type Stepping } from '../[id]/header/step-act';
import type { OpportunityRow } from '../use-opportunity-list';
import { type BoardPlace, OpportunityColumn } from './opportunity-column';
import { useMove } from './use-move';

interface OpportunityBoardProps {
  by: 'states' | 'stages';
  filter: OpportunityFilter | null;
  search: string | null;
}

const DEVELOPING = OPPORTUNITY_STATUSES.filter(isInDevelopment);

/** The opportunities in columns, by state or, while they are developed, by stage. A card moves by dragging or by its menu. */
export function OpportunityBoard({ by, filter, search }: OpportunityBoardProps) {
  const t = useTranslations('opportunities');
  const places = usePlaces(by, filter);
  const { data } = useQuery(OpportunityHeadsDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const [stepping, setStepping] = useState<Stepping | null>(null);
  const move = useMove();
  const can = useCan();
  const amountOf = ({ id }: BoardPlace) =>
    (by === 'states' ? data?.opportunityFunnel.states.find(({ status }) => status === id) : data?.opportunityFunnel.stages.find(({ stage }) => stage.id === id))?.amount;
  const drop = (row: OpportunityRow, place: BoardPlace) => {
    if (by === 'stages') return void move(row, place);
    const step = stepTo(row, place.id);
    if (step && can(step.permission)) setStepping({ opportunity: row, step });
  };
  const takes = (row: OpportunityRow, place: BoardPlace) => {
    // What this very record allows, the API says when it is tried; what nobody of these roles may do is not offered.
    if (by === 'stages') return row.stage?.id !== place.id && can('opportunity:develop');
    return can(stepTo(row, place.id)?.permission ?? '');
  };
  if (!places) return <div className="flex gap-3 p-4">{[0, 1, 2, 3].map((at) => <Skeleton key={at} className="h-80 w-72 rounded-lg" />)}</div>;
  return (
    <Board label={t(`view.${by}`)}>
      {places.map((place) => (
        <OpportunityColumn key={place.id} place={place} places={places} amount={amountOf(place)} search={search} takes={takes} onMove={drop} />
      ))}
      {stepping && <StepAct {...stepping} onClose={() => setStepping(null)} />}
    </Board>
  );
}

/** The step that leads from where the row is to that state, if there is one. */
function stepTo(row: OpportunityRow, state: string) {
  return opportunityWorkflow.transitions.find(({ from, to }) => to === state && from.includes(row.status));
}

function usePlaces(by: OpportunityBoardProps['by'], filter: OpportunityFilter | null): BoardPlace[] | null {
  const states = useTranslations('workflow.opportunity.states');
  const { active, loading } = useDictionary(STAGE_DICTIONARY, by === 'states');
  if (by === 'states') {
    const wanted = OPPORTUNITY_STATUSES.filter((status) => !filter?.status || filter.status.includes(status));
    return wanted.map((status: OpportunityStatus) => ({ id: status, label: states(status), color: opportunityColor(status), filter: { ...filter, status: [status] } }));
  }
  if (loading) return null;
  return active.filter(({ id }) => !filter?.stageIds || filter.stageIds.includes(id))
    .map(({ id, label, color }) => ({ id, label, color, filter: { ...filter, status: DEVELOPING, stageIds: [id] } }));
}
