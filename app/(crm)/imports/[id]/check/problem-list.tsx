'use client';
import { useState } from 'react';
import { CircleX, TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { ImportCheckProgressQuery } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';

type Problem = NonNullable<ImportCheckProgressQuery['importBatch']['check']>['problems'][number];
const FIRST = 8;

/** What is wrong with the file, the most frequent first. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const t = useTranslations('imports');
  const { number } = useFormatter();
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, FIRST);
  return (
    <div>
      <ul className="overflow-hidden rounded-lg border border-line">
        {shown.map((problem) => (
          <li key={`${problem.field} ${problem.message} ${problem.value} ${problem.firstLine}`} className="grid grid-cols-[20px_minmax(0,1fr)_auto] items-start gap-x-2 border-b border-line px-3 py-2 last:border-b-0">
            {problem.warning ? <TriangleAlert aria-label={t('check.warning')} className="mt-0.5 text-amber" /> : <CircleX aria-label={t('check.error')} className="mt-0.5 text-red" />}
            <span className="min-w-0 wrap-anywhere">
              {problem.field && <span className="font-medium">{t(`fields.${problem.field}`)} </span>}
              <span className="text-ink-2">{problem.message}</span>
              {problem.value && <span className="ms-1.5 rounded-sm bg-sunken px-1 font-mono text-xs">{problem.value}</span>}
            </span>
            <span className="text-end text-sm whitespace-nowrap text-ink-2 tabular-nums">{t('check.times', { count: problem.count })}<span className="block text-xs text-ink-3">{t('check.firstLine', { line: number(problem.firstLine) })}</span></span>
          </li>
        ))}
      </ul>
      {problems.length > FIRST && <Button variant="ghost" size="sm" className="mt-1.5" onClick={() => setAll(!all)}>{all ? t('check.less') : t('check.more', { count: problems.length - FIRST })}</Button>}
    </div>
  );
}
