'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { ImportAct, ImportPreviewQuery } from '@/app/apollo/generated/graphql';
import { cn } from '@/components/cn';
import { Tag, type TagColor } from '@/components/tag';
import { Difference } from '@/components/timeline';
import { type ImportField, targetOf } from '@/domain/import/target-fields';
import { NUMBERS } from '@/domain/import/target-spec';
import { Nothing } from '../../../values/nothing';

type Row = ImportPreviewQuery['importPreview'][number];
type Cell = Row['cells'][number];
const isNumber = (field: ImportField) => NUMBERS.has(targetOf(field).reading);
const colors: Record<ImportAct, TagColor> = { CREATE: 'green', UPDATE: 'blue', MERGE: 'blue', SKIP: 'grey', FAIL: 'red' };

/** The first rows as they would be stored; what is wrong stands in the cell. */
export function PreviewTable({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations('imports');
  const fields = rows[0]?.cells.map(({ field }) => field) ?? [];
  return (
    <div role="group" aria-label={t('check.preview')} tabIndex={0} className="overflow-auto rounded-lg border border-line">
      <table className="w-max min-w-full border-separate border-spacing-0 text-sm">
        <thead>
          <tr className="text-start text-xs text-ink-3">
            <th scope="col" className="border-b border-line px-3 py-1.5 text-end font-semibold">{t('check.line')}</th>
            <th scope="col" className="border-b border-line px-3 py-1.5 text-start font-semibold">{t('check.act')}</th>
            {fields.map((field) => <th key={field} scope="col" className={cn('border-b border-line px-3 py-1.5 font-semibold', isNumber(field) ? 'text-end' : 'text-start')}>{t(`fields.${field}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line} className="[&>td]:border-b [&>td]:border-line last:[&>td]:border-b-0">
              <td className="px-3 py-1.5 text-end align-top text-ink-3 tabular-nums">{row.line}</td>
              <td className="px-3 py-1.5 align-top">
                <Tag color={colors[row.act]}>{t(`act.${row.act}`)}</Tag>
                {row.problems.filter(({ field }) => field === null).map(({ message }) => <p key={message} className="mt-0.5 max-w-56 text-xs text-red">{message}</p>)}
              </td>
              {row.cells.map((cell) => <PreviewCell key={cell.field} cell={cell} problem={row.problems.find(({ field }) => field === cell.field)} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PreviewCell({ cell, problem }: { cell: Cell; problem: Row['problems'][number] | undefined }) {
  const shown = useShown(cell);
  const amount = isNumber(cell.field);
  return (
    <td className={cn('max-w-64 px-3 py-1.5 align-top', amount && 'text-end tabular-nums', problem && (problem.warning ? 'bg-amber-soft' : 'bg-red-soft'))}>
      <span className="line-clamp-2 wrap-anywhere">{problem && !problem.warning ? problem.value : cell.before === null ? shown(cell.value) : <Difference before={shown(cell.before)} after={shown(cell.value)} />}</span>
      {problem && <span className={cn('block text-xs', problem.warning ? 'text-amber' : 'text-red')}>{problem.warning && problem.value ? `${problem.value} · ` : ''}{problem.message}</span>}
    </td>
  );
}

/** A stored value as people read it. */
function useShown({ field }: Cell) {
  const t = useTranslations('imports');
  const states = useTranslations('workflow.order.states');
  const ticketStates = useTranslations('workflow.serviceTicket.states');
  const values = useTranslations('fields.values');
  const format = useFormatter();
  const { reading } = targetOf(field);
  return (value: string | null) => {
    if (value === null) return <Nothing />;
    if (reading === 'amount') return format.number(Number(value), { minimumFractionDigits: 2 });
    if (reading === 'quantity' || reading === 'price') return format.number(Number(value), { maximumFractionDigits: 4, minimumFractionDigits: reading === 'price' ? 2 : 0 });
    if (reading === 'orderStatus') return states(value);
    if (reading === 'ticketStatus') return ticketStates(value);
    if (reading === 'priority' || reading === 'channel') return values(`${reading}.${value}`);
    if (reading === 'yesNo') return t(`yesNo.${value}`);
    if (reading === 'instant') return format.dateTime(new Date(value), { dateStyle: 'medium', timeStyle: 'short' });
    if (reading === 'kind' || reading === 'gender') return t(`${reading}.${value}`);
    return value;
  };
}
