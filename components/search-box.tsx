'use client';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Search, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from './cn';
import { controlStyle } from './control-style';
import { useHotkeys } from './hotkeys';
import { Kbd } from './kbd';

interface SearchBoxProps {
  label: string;
  /** What the list is searched for now, e.g. from the URL. */
  value: string;
  /** Called after a pause in typing, at once on Enter. */
  onSearch: (value: string) => void;
  placeholder?: string;
  className?: string;
}

export function SearchBox({ label, value, onSearch, placeholder, className }: SearchBoxProps) {
  const t = useTranslations('kit');
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // "Back" changed the address: follow it.
  if (value !== known) { setKnown(value); setTyped(value); }
  const send = useEffectEvent((text: string) => {
    if (text.trim() === value) return;
    setKnown(text.trim());
    onSearch(text.trim());
  });
  useEffect(() => {
    const timer = setTimeout(() => send(typed), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  useHotkeys((key, event) => {
    if (key !== '/') return;
    event.preventDefault();
    input.current?.select();
  });
  return (
    <form role="search" aria-label={label} onSubmit={(event) => { event.preventDefault(); onSearch(typed.trim()); }} className={cn('relative flex items-center', className ?? 'w-56')}>
      <Search aria-hidden="true" className="pointer-events-none absolute start-2 !size-3.5 text-ink-3" />
      <input
        ref={input} type="search" aria-keyshortcuts="/" aria-label={label} value={typed} placeholder={placeholder ?? label} autoComplete="off" spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => { if (event.key === 'Escape' && typed) { event.preventDefault(); setTyped(''); } }}
        className={cn(controlStyle, 'h-7 px-7 text-sm [&::-webkit-search-cancel-button]:hidden')}
      />
      {!typed && <Kbd className="pointer-events-none absolute end-1 max-md:hidden">/</Kbd>}
      {typed && <button type="button" aria-label={t('clear')} onClick={() => setTyped('')} className="absolute end-0.5 grid size-6 place-items-center rounded-sm text-ink-3 hover:text-ink"><X aria-hidden="true" className="!size-3.5" /></button>}
    </form>
  );
}
