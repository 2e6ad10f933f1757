'use client';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import { NONE, type CellValue } from './cell';
import { useCellWords } from './use-words';
import type { CellState } from './use-edits';

const tones: Record<CellValue, string> = {
  NONE: 'text-ink-3 hover:bg-sunken',
  SELF: 'bg-grey-soft text-ink-2',
  DEPT: 'bg-blue-soft text-blue',
  DEPT_TREE: 'bg-violet-soft text-violet',
  ALL: 'bg-accent-soft text-accent-strong',
  READ: 'text-ink-2 hover:bg-sunken',
  MASKED: 'bg-amber-soft text-amber',
  HIDDEN: 'bg-red-soft text-red',
};

interface CellSelectProps {
  /** Role and entry, for screen readers. */
  label: string;
  state: CellState;
  options: readonly CellValue[];
  /** Missing where the viewer may only look. */
  onChange?: (value: CellValue) => void;
}

/** A cell of the matrix. The browser's own select: there are hundreds of them, and it opens by a key everywhere. */
export function CellSelect({ label, state: { value, edited, theirs }, options, onChange }: CellSelectProps) {
  const t = useTranslations('roles');
  const words = useCellWords();
  const style = cn('h-7 w-full min-w-26 rounded-md px-1.5 text-sm', tones[value], edited && 'ring-2 ring-inset', edited && (theirs ? 'ring-amber' : 'ring-accent'));
  if (!onChange) return <span className={cn(style, 'flex items-center')}>{value === NONE ? <span aria-label={words(value)}>–</span> : words(value)}</span>;
  const note = theirs ? t('theirs', { value: words(theirs) }) : undefined;
  return (
    <span className="relative block" data-tip={note}>
      <select aria-label={note ? `${label} ${note}` : label} value={value} onChange={(event) => onChange(options.find((option) => option === event.target.value) ?? value)} className={cn(style, 'cursor-pointer appearance-none transition-colors')}>
        {options.map((option) => <option key={option} value={option} className="bg-raised text-ink">{words(option)}</option>)}
      </select>
      {edited && <span className="sr-only">{t('edited')}</span>}
    </span>
  );
}
