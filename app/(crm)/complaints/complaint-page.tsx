'use client';
import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { FilterBar } from '@/components/filter-bar';
import { LinkButton } from '@/components/link-button';
import { PageHeader } from '@/components/page-header';
import { Section } from '@/components/section';
import { Skeleton } from '@/components/skeleton';
import { ComplaintSections } from '../service-report/complaint-sections';
import { PeriodChip } from '../service-report/period-chip';
import { CustomerRates } from './customer-rates';
import { KeyFigures } from './key-figures';
import { OpenComplaints } from './open-complaints';
import { ProductRates } from './product-rates';
import { useComplaints } from './use-complaints';

/** Everything about complaints: how many, which are open and by whom, what they are about, and how often products and customers come to one. */
export function ComplaintPage() {
  const t = useTranslations('complaints');
  const report = useTranslations('serviceReport');
  const { period, complaints, before, stale, failed, ...rows } = useComplaints();
  return (
    <>
      <PageHeader title={t('title')} />
      <FilterBar label={t('filters')}><PeriodChip period={period} /></FilterBar>
      <div className={cn('min-h-0 flex-1 overflow-auto', stale && 'opacity-60')} data-print="flow" aria-busy={!complaints && !failed}>
        <div className="mx-auto grid max-w-5xl grid-cols-[minmax(0,1fr)] gap-8 px-5 py-5">
          <p className="hidden text-sm print:block">{report('periodOf', { from: period.from, to: period.to })}</p>
          {failed && <ErrorState {...failed} />}
          {!complaints && !failed && <Skeleton className="h-80 w-full rounded-md" />}
          {complaints && before && (
            <>
              <KeyFigures complaints={complaints} before={before} rows={rows} />
              {complaints.now.open > 0 && (
                <Section title={t('open')} actions={<LinkButton size="sm" href={rows.rowsEver({})}>{t('toList')}</LinkButton>}><OpenComplaints /></Section>
              )}
              {complaints.total === 0 && <EmptyState icon={<CircleCheck />} title={t('none')} text={t('noneText')} />}
              {complaints.total > 0 && <ComplaintSections complaints={complaints} rows={rows.rows} />}
              {complaints.products.length > 0 && <Section title={t('products')}><ProductRates products={complaints.products} rows={rows} /></Section>}
              {complaints.customers.length > 0 && <Section title={t('customers')}><CustomerRates customers={complaints.customers} rows={rows} /></Section>}
              <div className="grid max-w-prose gap-2 text-sm text-ink-3">
                <p>{t('definition')}</p>
                {complaints.total > 0 && <p>{complaints.rateDefinition}</p>}
              </div>
            </>
          )}
        </div>
      </div>
    </>
  );
}
