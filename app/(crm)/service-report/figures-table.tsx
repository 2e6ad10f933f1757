'use client';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'next-intl';
import type { TicketFiguresFragment } from '@/app/apollo/generated/graphql';
import { FigureBar } from '../funnel/figure-bar';
import { FigureTable } from '../funnel/figure-table';
import { ChoiceTag } from '../values/choice-tag';
import { Nothing } from '../values/nothing';
import { dayBefore, type Figures, type Rows } from './use-report';

interface FiguresTableProps {
  figures: Figures;
  by: 'months' | 'types' | 'departments';
  rows: Rows;
}

interface Line {
  id: string;
  name: ReactNode;
  words: string;
  own: Record<string, string>;
  figures: TicketFiguresFragment;
}

const COLUMN = { months: 'month', types: 'type', departments: 'department' } as const;

/** The same figures by month, kind or department: the bar is of those closed, in it those that were right the first time, and opens them. */
export function FiguresTable({ figures, by, rows }: FiguresTableProps) {
  const t = useTranslations('serviceReport');
  const format = useFormatter();
  const lines = useLines(figures)[by];
  const most = Math.max(1, ...lines.map((line) => line.figures.closed));
  const percent = (share: number | null) => (share === null ? <Nothing /> : format.number(share, { style: 'percent', maximumFractionDigits: 0 }));
  const shown = lines.map(({ id, name, words, own, figures: { closed, firstTimeRightShare, averageScore, scored, asked, responseShare } }) => ({
    id,
    cells: [
      name,
      <FigureBar key="bar" href={rows(own)} share={closed / most} inner={(closed * (firstTimeRightShare ?? 0)) / most} label={t('open', { name: words, count: closed })} />,
      format.number(closed), percent(firstTimeRightShare),
      averageScore === null ? <Nothing key="average" /> : format.number(averageScore, { minimumFractionDigits: 1, maximumFractionDigits: 1 }), format.number(scored), format.number(asked), percent(responseShare),
    ],
  }));
  const columns = ['bar', 'closed', 'rate', 'average', 'scored', 'asked', 'response'] as const;
  return <FigureTable label={t(by === 'months' ? 'byMonth' : by === 'types' ? 'byType' : 'byDepartment')} columns={[t(`column.${COLUMN[by]}`), ...columns.map((name) => t(`column.${name}`))]} rows={shown} />;
}

function useLines({ months, types, departments }: Figures): Record<FiguresTableProps['by'], Line[]> {
  const format = useFormatter();
  const month = (start: string) => format.dateTime(new Date(start), { year: 'numeric', month: 'short', timeZone: 'UTC' });
  return {
    months: months.map(({ start, end, figures }) => ({ id: start, name: month(start), words: month(start), own: { closedFrom: start, closedTo: dayBefore(end) }, figures })),
    types: types.map(({ type, figures }) => ({ id: type.id, name: <ChoiceTag choice={type} />, words: type.label, own: { type: type.id }, figures })),
    departments: departments.map(({ department, figures }, place): Line => ({
      id: department?.id ?? String(place), name: department?.name ?? <Nothing />, words: department?.name ?? '', own: department ? { department: '', departmentOnly: department.id } : ({} as Line['own']), figures,
    })),
  };
}
