'use client';
import { useQuery } from '@apollo/client/react';
import { AlarmClockCheck } from 'lucide-react';
import { parseAsInteger, useQueryState } from 'nuqs';
import { useFormatter, useTranslations } from 'next-intl';
import { figuresShown } from '@/app/apollo/figures';
import { AnsweredInTimeDocument } from '@/app/apollo/generated/graphql';
import { cn } from '@/components/cn';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LinkButton, TextLink } from '@/components/link-button';
import { PageHeader } from '@/components/page-header';
import { Section } from '@/components/section';
import { Skeleton } from '@/components/skeleton';
import { addDays } from '../values/day';
import { ChoiceTag } from '../values/choice-tag';
import { PromiseTable } from './promise-table';

/** Whether customers were answered in time: by year, by month of one year, and by kind. */
export function PromisePage() {
  const t = useTranslations('answeredInTime');
  const list = useTranslations('serviceTickets')('title');
  const format = useFormatter();
  const [year] = useQueryState('year', parseAsInteger);
  const { shown, stale, failed } = figuresShown(useQuery(AnsweredInTimeDocument, { variables: { year }, fetchPolicy: 'cache-and-network' }));
  const found = shown?.serviceTicketPromises;
  const percent = (share: number) => format.number(share, { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const periods = found?.periods.map(({ start, figures }) => {
    const asked = { from: start, to: lastDay(start, year === null) };
    const name = year === null ? <TextLink href={`/answered-in-time?year=${start.slice(0, 4)}`}>{start.slice(0, 4)}</TextLink> : format.dateTime(new Date(start), { year: 'numeric', month: 'short', timeZone: 'UTC' });
    return { id: start, name, asked, figures };
  });
  const within: Record<string, string> = year === null ? {} : { from: `${year}-01-01`, to: `${year}-12-31` };
  const types = found?.types.map(({ type, figures }) => ({ id: type.id, name: <ChoiceTag choice={type} />, asked: { ...within, type: type.id }, figures }));
  const crumbs = [{ label: list, href: '/service-tickets' }, ...(year === null ? [] : [{ label: t('title'), href: '/answered-in-time' }])];
  return (
    <>
      <PageHeader title={year === null ? t('title') : String(year)} crumbs={crumbs} />
      <div className={cn('min-h-0 flex-1 overflow-auto', stale && 'opacity-60')} data-print="flow" aria-busy={!found && !failed}>
        <div className="mx-auto grid max-w-6xl gap-6 px-5 py-5">
          {failed && <ErrorState {...failed} />}
          {!found && !failed && <Skeleton className="h-60 w-full rounded-md" />}
          {found && found.total.received === 0 && <EmptyState icon={<AlarmClockCheck />} title={t('none')} text={t('noneText')} action={<LinkButton href="/service-tickets">{list}</LinkButton>} />}
          {found && periods && types && found.total.received > 0 && (
            <>
              <p className="text-ink-2">
                {found.total.answer.share !== null && <><span className="me-2 text-2xl font-semibold text-ink tabular-nums">{percent(found.total.answer.share)}</span>{t('ofAnswers', { count: found.total.answer.kept + found.total.answer.broken + found.total.answer.open })}</>}
              </p>
              <Section title={year === null ? t('byYear') : t('byMonth')}><PromiseTable label={year === null ? t('byYear') : t('byMonth')} first={year === null ? t('year') : t('month')} rows={periods} /></Section>
              <Section title={t('byType')}><PromiseTable label={t('byType')} first={t('type')} rows={types} /></Section>
            </>
          )}
          {found && <p className="max-w-prose text-sm text-ink-3">{found.definition}</p>}
        </div>
      </div>
    </>
  );
}

/** The last day of the year or the month that begins on a day. */
function lastDay(start: string, ofYear: boolean): string {
  if (ofYear) return `${start.slice(0, 4)}-12-31`;
  const next = new Date(`${start}T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return addDays(next.toISOString().slice(0, 10), -1);
}
