'use client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { LayoutGrid } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type BuildingBoardQuery, BuildingBoardDocument, UnitCellsDocument } from '@/app/apollo/generated/graphql';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { Skeleton } from '@/components/skeleton';
import { Tag } from '@/components/tag';
import { UNIT_COLORS, UNIT_STATUSES } from '@/domain/unit';
import { useLiveUnits } from '../../use-live-units';
import { BoardTable } from './board-table';

export type BoardUnit = BuildingBoardQuery['building']['units'][number];
/** What one page of units holds; more than this at once is a change of the whole building. */
const MANY = 100;

interface BoardProps {
  projectId: string;
  buildingId: string;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** Every unit of a building, coloured by state, as it is at this moment. */
export function Board({ projectId, buildingId, chosen, onChoose }: BoardProps) {
  const t = useTranslations('projects');
  const states = useTranslations('workflow.unit.states');
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(BuildingBoardDocument, { variables: { id: buildingId }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const units = data?.building.units;
  const all = () => void refetch();
  useLiveUnits(projectId, (ids) => {
    const shown = ids.filter((id) => units?.some((unit) => unit.id === id));
    if (ids.length > MANY || shown.length < ids.length) all();
    // The answer goes into the cache, and so onto the board.
    else void client.query({ query: UnitCellsDocument, variables: { ids: shown }, fetchPolicy: 'network-only' });
    void client.refetchQueries({ include: ['UnitRecord'] });
  }, all);
  if (error && !units) return <ErrorState onRetry={all} />;
  if (!units) return <div className="grid gap-2 p-4" aria-busy="true">{Array.from({ length: 8 }, (_, row) => <Skeleton key={row} className="h-12" />)}</div>;
  if (units.length === 0) return <EmptyState icon={<LayoutGrid />} title={t('noUnits')} text={t('noUnitsText')} />;
  return (
    <>
      <ul aria-label={t('legend')} className="flex shrink-0 flex-wrap gap-2 px-4 py-2 text-sm">
        {UNIT_STATUSES.map((status) => (
          <li key={status}><Tag color={UNIT_COLORS[status]}>{t('count', { state: states(status), count: units.filter((unit) => unit.status === status).length })}</Tag></li>
        ))}
      </ul>
      <BoardTable units={units} chosen={chosen} onChoose={onChoose} />
    </>
  );
}
