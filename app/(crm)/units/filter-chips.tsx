'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { ProjectChoicesDocument } from '@/app/apollo/generated/graphql';
import { FilterChip } from '@/components/filter-chip';
import { onDemand } from '@/components/on-demand';
import { RadioGroup } from '@/components/radio-group';
import { Skeleton } from '@/components/skeleton';
import { UNIT_STATUSES, type UnitStatus } from '@/domain/unit';
import { ChoiceList } from '../customers/filters/editors';
import { useDictionary } from '../pickers/use-dictionary';
import type { ListChange, ListState } from './use-unit-list';

const RangeFilter = onDemand(() => import('./range-filter').then((module) => module.RangeFilter), () => <Skeleton className="h-14 w-56" />);

const orNull = <T,>(chosen: T[]): T[] | null => (chosen.length ? chosen : null);

export function FilterChips({ state, change }: { state: ListState; change: (part: ListChange) => void }) {
  const t = useTranslations('units');
  const fields = useTranslations('fields.unit');
  const states = useTranslations('workflow.unit.states');
  const projects = useQuery(ProjectChoicesDocument).data?.projects.nodes ?? [];
  const project = projects.find(({ id }) => id === state.project);
  const layouts = project ? project.layouts : projects.flatMap((one) => one.layouts.map((layout) => ({ ...layout, name: `${one.name} ${layout.name}` })));
  const facings = useDictionary('facing').items;
  const named = (items: readonly { id: string; name: string }[], ids: readonly string[] | null) => ids && items.filter(({ id }) => ids.includes(id)).map(({ name }) => name).join(t('and'));
  const between = (from: number | null, to: number | null) => (from === null && to === null ? null : `${from ?? ''} – ${to ?? ''}`);
  return (
    <>
      <FilterChip label={fields('projectId')} value={state.project && (project?.name ?? '…')} onClear={() => change({ project: null, building: null, layout: null })}>
        <RadioGroup label={fields('projectId')} labelHidden options={projects.map(({ id, name }) => ({ value: id, label: name }))} value={state.project} onValueChange={(id) => change({ project: id, building: null, layout: null })} />
      </FilterChip>
      {project && (
        <FilterChip label={fields('buildingId')} value={state.building && (project.buildings.find(({ id }) => id === state.building)?.name ?? '…')} onClear={() => change({ building: null })}>
          <RadioGroup label={fields('buildingId')} labelHidden options={project.buildings.map(({ id, name }) => ({ value: id, label: name }))} value={state.building} onValueChange={(id) => change({ building: id })} />
        </FilterChip>
      )}
      <FilterChip label={fields('layoutId')} value={named(layouts, state.layout)} onClear={() => change({ layout: null })}>
        <ChoiceList label={fields('layoutId')} items={layouts.map(({ id, name }) => ({ id, label: name }))} chosen={state.layout ?? []} onChange={(layout) => change({ layout: orNull(layout) })} />
      </FilterChip>
      <FilterChip label={fields('status')} value={state.status && state.status.map((status) => states(status)).join(t('and'))} onClear={() => change({ status: null })}>
        <ChoiceList label={fields('status')} items={UNIT_STATUSES.map((id) => ({ id, label: states(id) }))} chosen={state.status ?? []} onChange={(status) => change({ status: orNull(status as UnitStatus[]) })} />
      </FilterChip>
      <FilterChip label={fields('facingId')} value={named(facings.map(({ id, label }) => ({ id, name: label })), state.facing)} onClear={() => change({ facing: null })}>
        <ChoiceList label={fields('facingId')} items={facings.map(({ id, label }) => ({ id, label }))} chosen={state.facing ?? []} onChange={(facing) => change({ facing: orNull(facing) })} />
      </FilterChip>
      <FilterChip label={t('areaRange')} value={between(state.areaFrom, state.areaTo)} onClear={() => change({ areaFrom: null, areaTo: null })}>
        <RangeFilter from={state.areaFrom} to={state.areaTo} onChange={(areaFrom, areaTo) => change({ areaFrom, areaTo })} />
      </FilterChip>
      <FilterChip label={t('priceRange')} value={between(state.priceFrom, state.priceTo)} onClear={() => change({ priceFrom: null, priceTo: null })}>
        <RangeFilter from={state.priceFrom} to={state.priceTo} onChange={(priceFrom, priceTo) => change({ priceFrom, priceTo })} />
      </FilterChip>
    </>
  );
}
