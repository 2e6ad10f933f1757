'use client';
import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Kbd } from '@/components/kbd';

export function SearchTrigger({ onOpen, onIntent, shortcut }: { onOpen: () => void; onIntent: () => void; shortcut: string }) {
  const t = useTranslations('shell');
  return (
    <button
      type="button" onClick={onOpen} onPointerEnter={onIntent} onFocus={onIntent} aria-keyshortcuts="Control+K Meta+K"
      className="flex h-8 items-center gap-2 rounded-md border border-line-strong bg-canvas px-2.5 text-ink-3 transition-colors hover:border-line-hover hover:text-ink-2 max-md:size-8 max-md:justify-center max-md:px-0 lg:w-70"
    >
      <Search aria-hidden="true" />
      <span className="truncate max-lg:sr-only">{t('searchHint')}</span>
      <Kbd className="ms-auto max-md:hidden">{shortcut}</Kbd>
    </button>
  );
}
