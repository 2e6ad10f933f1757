'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Building2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { parseAsString, useQueryStates } from 'nuqs';
import { type ProjectRecordQuery, ProjectRecordDocument } from '@/app/apollo/generated/graphql';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LinkButton } from '@/components/link-button';
import type { MenuEntry } from '@/components/menu-entry';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { SegmentedControl } from '@/components/segmented-control';
import { useCan } from '../../viewer';
import { Board } from './board/board';
import { UnitSheet } from './board/unit-sheet';

const PlanDialogs = onDemand(() => import('./plan/plan-dialogs'));

export type ProjectRecord = ProjectRecordQuery['project'];
export type Plan = 'project' | 'building' | 'buildingEdit' | 'layout' | 'layoutEdit' | 'unit' | 'units';
const PLANS: readonly [Plan, string][] = [
  ['project', 'project:update'], ['building', 'building:create'], ['buildingEdit', 'building:update'], ['layout', 'layout:create'], ['layoutEdit', 'layout:update'],
  ['unit', 'unit:create'], ['units', 'unit:create'],
];

/** Some of it needs a building or a layout to be there. */
function possible(plan: Plan, { buildings, layouts }: ProjectRecord): boolean {
  if (plan === 'layoutEdit') return layouts.length > 0;
  return buildings.length > 0 || !['buildingEdit', 'unit', 'units'].includes(plan);
}

/** The sales-control board of a project: a building at a time, floor by floor. */
export function ProjectPage({ id }: { id: string }) {
  const t = useTranslations('projects');
  const can = useCan();
  const [state, change] = useQueryStates({ building: parseAsString, unit: parseAsString });
  const [planning, setPlanning] = useState<Plan | null>(null);
  const { data, error, refetch } = useQuery(ProjectRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const project = data?.project;
  const building = project?.buildings.find((one) => one.id === state.building) ?? project?.buildings[0];
  const menu = PLANS.filter(([plan, permission]) => can(permission) && project && possible(plan, project))
    .map(([plan]): MenuEntry => ({ id: plan, label: t(`plan.${plan}`), onSelect: () => setPlanning(plan) }));
  return (
    <>
      <PageHeader
        title={project?.name ?? t('board')} crumbs={[{ label: t('title'), href: '/projects' }]} menu={project ? menu : []}
        action={<LinkButton href={`/units?project=${id}`} className="max-md:hidden">{t('list')}</LinkButton>}
      />
      {error && !project && <ErrorState onRetry={() => void refetch()} />}
      {project && project.buildings.length > 1 && (
        <div className="shrink-0 overflow-x-auto border-b border-line px-4 py-2">
          <SegmentedControl label={t('building')} value={building?.id ?? ''} options={project.buildings.map((one) => ({ value: one.id, label: one.name }))} onValueChange={(next) => void change({ building: next, unit: null })} />
        </div>
      )}
      {project && !building && <EmptyState icon={<Building2 />} title={t('noBuilding')} text={t('noBuildingText')} />}
      {building && <Board key={building.id} projectId={id} buildingId={building.id} chosen={state.unit} onChoose={(unit) => void change({ unit })} />}
      {state.unit && <UnitSheet id={state.unit} onClose={() => void change({ unit: null })} />}
      {project && planning && <PlanDialogs plan={planning} project={project} building={building} onClose={() => setPlanning(null)} />}
    </>
  );
}
