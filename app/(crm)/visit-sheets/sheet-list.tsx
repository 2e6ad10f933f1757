'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { ClipboardList, Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { VisitSheetListDocument, type VisitSheetListQuery } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { PageHeader } from '@/components/page-header';
import { Section } from '@/components/section';
import { Skeleton } from '@/components/skeleton';
import { useDay } from '../values/use-day';
import { useCan } from '../viewer';
import { QuestionLine } from './question-line';
import { SheetEditor } from './sheet-editor';

export type VisitSheet = VisitSheetListQuery['visitSheets']['nodes'][number];

/** What is asked on a return visit, for each kind of customer. */
export function SheetList() {
  const t = useTranslations('visitSheets');
  const { data, error, refetch } = useQuery(VisitSheetListDocument, { fetchPolicy: 'cache-and-network' });
  const sheets = data?.visitSheets.nodes;
  const shown = () => {
    if (!sheets) return error ? <ErrorState onRetry={() => void refetch()} /> : <Skeleton className="h-60 w-full" />;
    if (sheets.length === 0) return <EmptyState icon={<ClipboardList />} title={t('none')} text={t('text')} />;
    return sheets.map((sheet) => <SheetSection key={sheet.id} sheet={sheet} />);
  };
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="min-h-0 flex-1 overflow-auto" data-print="flow" aria-busy={!sheets && !error}>
        <div className="mx-auto grid max-w-3xl gap-8 px-5 py-5"><p className="text-ink-2">{t('text')}</p>{shown()}</div>
      </div>
    </>
  );
}

function SheetSection({ sheet }: { sheet: VisitSheet }) {
  const t = useTranslations('visitSheets');
  const kind = useTranslations('fields.values.customerKind');
  const day = useDay();
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const by = sheet.createdBy ? t('by', { name: sheet.createdBy.name, day: day.past(sheet.createdAt) }) : t('byProduct');
  const edit = can('visitSheet:update') && !editing && <Button size="sm" icon={<Pencil aria-hidden="true" />} onClick={() => setEditing(true)}>{t('edit')}</Button>;
  return (
    <Section title={kind(sheet.customerKind)} text={`${t('revision', { revision: sheet.revision })} · ${by}`} actions={edit}>
      {editing ? <SheetEditor sheet={sheet} onClose={() => setEditing(false)} /> : (
        <ol className="divide-y divide-line rounded-md border border-line">
          {sheet.visitQuestions.map((question, place) => <QuestionLine key={question.key} question={question} place={place + 1} />)}
        </ol>
      )}
    </Section>
  );
}
