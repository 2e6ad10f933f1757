'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { HeartHandshake } from 'lucide-react';
import { parseAsString, useQueryStates } from 'nuqs';
import { useTranslations } from 'next-intl';
import { figuresShown } from '@/app/apollo/figures';
import { ChurnWinBackDocument } from '@/app/apollo/generated/graphql';
import { cn } from '@/components/cn';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { FilterBar } from '@/components/filter-bar';
import { FilterChip } from '@/components/filter-chip';
import { LinkButton, TextLink } from '@/components/link-button';
import { PageHeader } from '@/components/page-header';
import { Section } from '@/components/section';
import { Skeleton } from '@/components/skeleton';
import { PeriodFilter } from '../customers/filters/editors';
import { addDays, startOfDay } from '../values/day';
import { useDay } from '../values/use-day';
import { KindTable } from './kind-table';
import { rowsHref } from './rows-href';

const period = { from: parseAsString, to: parseAsString };

/** Which measures bring customers back, against cases alike where nothing was done. */
export function WinBackPage() {
  const t = useTranslations('winBack');
  const words = useTranslations('customers');
  const { timeZone } = useDay();
  const [{ from, to }, setPeriod] = useQueryStates(period);
  const [open, setOpen] = useState(false);
  const warnedAt = from || to ? { from: from ? startOfDay(from, timeZone) : null, to: to ? startOfDay(addDays(to, 1), timeZone) : null } : null;
  const { shown, stale, failed } = figuresShown(useQuery(ChurnWinBackDocument, { variables: { warnedAt }, fetchPolicy: 'cache-and-network' }));
  const found = shown?.churnWinBack;
  const value = from || to ? words('period', { from: from ?? '', to: to ?? '', open: from ? (to ? 'none' : 'end') : 'start' }) : null;
  return (
    <>
      <PageHeader title={t('title')} crumbs={[{ label: t('cases'), href: '/churn-cases' }]} />
      <FilterBar label={t('filters')}>
        <FilterChip label={t('warned')} value={value} onClear={() => void setPeriod({ from: null, to: null })} open={open} onOpenChange={setOpen}>
          <PeriodFilter from={from} to={to} onChange={(part) => void setPeriod(part)} />
        </FilterChip>
      </FilterBar>
      <div className={cn('min-h-0 flex-1 overflow-auto', stale && 'opacity-60')} data-print="flow" aria-busy={!found && !failed}>
        <div className="mx-auto grid max-w-5xl gap-6 px-5 py-5">
          {failed && <ErrorState {...failed} />}
          {!found && !failed && <Skeleton className="h-60 w-full rounded-md" />}
          {found?.kinds.length === 0 && <EmptyState icon={<HeartHandshake />} title={t('none')} text={t('noneText', { days: found.days })} action={<LinkButton href="/churn-cases">{t('toCases')}</LinkButton>} />}
          {found && found.kinds.length > 0 && (
            <Section title={t('byKind')} text={t('byKindText', { days: found.days })}>
              <KindTable found={found} from={from} to={to} />
            </Section>
          )}
          {found && (
            <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-2">
              <TextLink href={rowsHref({ period: { from, to }, days: found.days, measure: null })}>{t('controls', { count: found.controls })}</TextLink>
              <span>{t('tooYoung', { count: found.tooYoung, days: found.days })}</span>
            </p>
          )}
          {found && <p className="max-w-prose text-sm text-ink-3">{found.definition}</p>}
        </div>
      </div>
    </>
  );
}
