'use client';
import { LockKeyhole } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import { Select } from '@/components/select';
import type { DictionaryType } from './dictionary-type';

interface TypeListProps {
  types: readonly DictionaryType[];
  chosen: string;
  onChoose: (code: string) => void;
}

/** The dictionaries: a list on a desk, one field on a phone. */
export function TypeList({ types, chosen, onChoose }: TypeListProps) {
  const t = useTranslations('dictionary');
  return (
    <>
      <div className="border-b border-line px-4 py-3 md:hidden">
        <Select label={t('types')} options={types.map(({ code, name, items }) => ({ value: code, label: name, hint: String(items.length) }))} value={chosen} onValueChange={onChoose} />
      </div>
      <nav aria-label={t('types')} className="w-60 shrink-0 overflow-y-auto border-e border-line p-2 max-md:hidden">
        <ul className="grid gap-0.5">
          {types.map(({ code, name, locked, items }) => {
            const current = code === chosen;
            return (
              <li key={code}>
                <button type="button" aria-current={current ? 'page' : undefined} onClick={() => onChoose(code)} className={cn('focus-inset flex h-8 w-full items-center gap-2 rounded-md px-2.5 text-start transition-colors', current ? 'bg-accent-soft font-semibold text-accent-strong' : 'text-ink-2 hover:bg-hover hover:text-ink')}>
                  <span className="truncate">{name}</span>
                  {locked && <LockKeyhole role="img" aria-label={t('locked')} className="!size-3 opacity-70" />}
                  <span className={cn('ms-auto text-xs font-normal', current ? 'text-accent-strong' : 'text-ink-3')}>{items.length}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </nav>
    </>
  );
}
