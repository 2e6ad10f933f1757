'use client';
import { useState } from 'react';
import { ChartNoAxesColumnDecreasing } from 'lucide-react';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { DepartmentChoicesDocument } from '@/app/apollo/generated/graphql';
import { cn } from '@/components/cn';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { FilterBar } from '@/components/filter-bar';
import { FilterChip } from '@/components/filter-chip';
import { LinkButton } from '@/components/link-button';
import { PageHeader } from '@/components/page-header';
import { Section } from '@/components/section';
import { Skeleton } from '@/components/skeleton';
import { DepartmentFilter, OwnerFilter, PeriodFilter } from '../customers/filters/editors';
import { useUserNames } from '../customers/filters/use-user-names';
import { ForecastChart } from './forecast-chart';
import { StageTable } from './stage-table';
import { StateTable } from './state-table';
import { useFigures } from './use-figures';

/** Where the opportunities stand, how they convert, how long they stay, and what they are expected to bring. */
export function FunnelPage() {
  const t = useTranslations('funnel');
  const figures = useFigures();
  const { funnel, forecast, rowsOf, stale } = figures;
  const nothing = funnel?.states.every(({ count }) => count === 0);
  return (
    <>
      <PageHeader title={t('title')} />
      <FilterBar label={t('filters')}><Filters {...figures} /></FilterBar>
      <div className={cn('min-h-0 flex-1 overflow-auto', stale && 'opacity-60')} data-print="flow">
        <div className="mx-auto grid max-w-5xl gap-8 px-5 py-5">
          {figures.failed && <ErrorState {...figures.failed} />}
          {!funnel && !figures.failed && <Skeleton className="h-80 w-full rounded-md" />}
          {nothing && <EmptyState icon={<ChartNoAxesColumnDecreasing />} title={t('none')} text={t('noneText')} action={<LinkButton href="/opportunities">{t('toList')}</LinkButton>} />}
          {funnel && forecast && !nothing && (
            <>
              <Section title={t('states')} text={t('statesText', { currency: funnel.currency })}><StateTable funnel={funnel} rowsOf={rowsOf} /></Section>
              <Section title={t('stages')} text={t('stagesText')}><StageTable funnel={funnel} rowsOf={rowsOf} /></Section>
              <Section title={t('forecast')} text={t('forecastText')}><ForecastChart months={forecast} currency={funnel.currency} rowsOf={rowsOf} /></Section>
            </>
          )}
        </div>
      </div>
    </>
  );
}

type Figures = ReturnType<typeof useFigures>;
const FILTERS = ['owner', 'department', 'created'] as const;

function Filters({ state, change }: Pick<Figures, 'state' | 'change'>) {
  const t = useTranslations('opportunities');
  const customers = useTranslations('customers');
  const [open, setOpen] = useState<(typeof FILTERS)[number] | null>(null);
  const owners = useUserNames(state.owner ?? []);
  const departments = useQuery(DepartmentChoicesDocument, { skip: !state.department }).data?.departments;
  const { from, to } = state;
  const words = {
    owner: state.owner?.length ? owners.map((name) => name ?? '…').join(customers('listSeparator')) : null,
    department: state.department ? (departments?.find(({ id }) => id === state.department)?.name ?? '…') : null,
    created: from || to ? customers('period', { from: from ?? '', to: to ?? '', open: from ? (to ? 'none' : 'end') : 'start' }) : null,
  };
  const editors = {
    owner: <OwnerFilter label={t('filter.owner')} value={state.owner ?? []} onChange={(owner) => change({ owner })} />,
    department: <DepartmentFilter label={t('filter.department')} value={state.department} onChange={(department) => { change({ department }); setOpen(null); }} />,
    created: <PeriodFilter from={from} to={to} onChange={change} />,
  };
  return FILTERS.map((key) => (
    <FilterChip
      key={key} label={t(`filter.${key}`)} value={words[key]} onClear={() => change(key === 'created' ? { from: null, to: null } : { [key]: null })}
      open={open === key} onOpenChange={(next) => setOpen(next ? key : null)}
    >
      {editors[key]}
    </FilterChip>
  ));
}
