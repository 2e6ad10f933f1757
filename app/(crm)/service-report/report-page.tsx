'use client';
import { ChartColumn } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { FilterBar } from '@/components/filter-bar';
import { LinkButton } from '@/components/link-button';
import { PageHeader } from '@/components/page-header';
import { Section } from '@/components/section';
import { Skeleton } from '@/components/skeleton';
import { useCan } from '../viewer';
import { AutomaticSwitch } from './automatic-switch';
import { ComplaintSections } from './complaint-sections';
import { LoopBars, ScoreBars } from './distributions';
import { FiguresTable } from './figures-table';
import { KeyFigures } from './key-figures';
import { ReportFilters } from './report-filters';
import { rowsHref } from './use-period';
import { useReport } from './use-report';

/** How service went within a period: right the first time or not, what customers said of it, whether they answer, and what they complain about. */
export function ReportPage() {
  const t = useTranslations('serviceReport');
  const can = useCan();
  const report = useReport();
  const { figures, complaints, closedRows, complaintRows } = report;
  const nothing = figures && complaints && figures.total.closed + figures.total.scored + figures.total.asked + complaints.total === 0;
  return (
    <>
      <PageHeader title={t('title')} />
      <FilterBar label={t('filters')}><ReportFilters {...report} /></FilterBar>
      <div className={cn('min-h-0 flex-1 overflow-auto', report.stale && 'opacity-60')} data-print="flow" aria-busy={!figures && !report.failed}>
        <div className="mx-auto grid max-w-5xl grid-cols-[minmax(0,1fr)] gap-8 px-5 py-5">
          <p className="hidden text-sm print:block">{t('periodOf', { from: report.period.from, to: report.period.to })}</p>
          {report.failed && <ErrorState {...report.failed} />}
          {!figures && !report.failed && <Skeleton className="h-80 w-full rounded-md" />}
          {nothing && <EmptyState icon={<ChartColumn />} title={t('none')} text={t('noneText')} action={<LinkButton href="/service-tickets">{t('toList')}</LinkButton>} />}
          {figures && complaints && !nothing && (
            <>
              <KeyFigures figures={figures.total} promised={complaints.promised} />
              <Section title={t('byMonth')}><FiguresTable figures={figures} by="months" rows={closedRows} /></Section>
              <div className="grid gap-8 md:grid-cols-2">
                <Section title={t('loops')} text={t('loopsText')}><LoopBars loops={figures.loops} rows={closedRows} /></Section>
                <Section title={t('scores')} text={t('scoresText', { count: figures.total.scored })}><ScoreBars scores={figures.scores} /></Section>
              </div>
              <Section title={t('byType')}><FiguresTable figures={figures} by="types" rows={closedRows} /></Section>
              <Section title={t('byDepartment')}><FiguresTable figures={figures} by="departments" rows={closedRows} /></Section>
              <p className="max-w-prose text-sm text-ink-3">{figures.definition}</p>
              {complaints.total > 0 && <ComplaintSections complaints={complaints} rows={complaintRows} action={<LinkButton size="sm" href={rowsHref('/complaints', { from: report.period.from, to: report.period.to })}>{t('toComplaints')}</LinkButton>} />}
              <p className="max-w-prose text-sm text-ink-3">{complaints.definition}</p>
            </>
          )}
          {can('feedbackLink:read') && <AutomaticSwitch />}
        </div>
      </div>
    </>
  );
}
