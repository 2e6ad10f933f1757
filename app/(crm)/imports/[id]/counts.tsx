'use client';
import { CircleCheck, CircleSlash, CircleX, PenLine, type LucideIcon } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { cn } from '@/components/cn';

export interface RowCounts {
  createdRows: number;
  updatedRows: number;
  skippedRows: number;
  failedRows: number;
}

const tiles: { key: 'created' | 'updated' | 'skipped' | 'failed'; field: keyof RowCounts; icon: LucideIcon; tone: string }[] = [
  { key: 'created', field: 'createdRows', icon: CircleCheck, tone: 'text-green' },
  { key: 'updated', field: 'updatedRows', icon: PenLine, tone: 'text-blue' },
  { key: 'skipped', field: 'skippedRows', icon: CircleSlash, tone: 'text-ink-3' },
  { key: 'failed', field: 'failedRows', icon: CircleX, tone: 'text-red' },
];

/** What became, or would become, of the rows. */
export function Counts({ counts, planned = false }: { counts: RowCounts; planned?: boolean }) {
  const t = useTranslations('imports');
  const { number } = useFormatter();
  return (
    <dl className="grid grid-cols-2 overflow-hidden rounded-lg border border-line bg-line gap-px md:grid-cols-4">
      {tiles.map(({ key, field, icon: Icon, tone }) => (
        <div key={key} className="bg-surface px-4 py-3">
          <dt className="flex items-center gap-1.5 text-sm text-ink-2"><Icon aria-hidden="true" className={cn('!size-3.5', counts[field] > 0 ? tone : 'text-ink-3')} />{t(planned ? `planned.${key}` : `count.${key}`)}</dt>
          <dd className={cn('mt-0.5 text-xl font-semibold tabular-nums', counts[field] === 0 && 'text-ink-3', key === 'failed' && counts[field] > 0 && 'text-red')}>{number(counts[field])}</dd>
        </div>
      ))}
    </dl>
  );
}
