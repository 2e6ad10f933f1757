'use client';
import type { ReactNode } from 'react';
import { ChevronDown, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from './cn';
import { Popover } from './popover';

interface FilterChipProps {
  label: string;
  /** What is chosen, in words; nothing means the filter is off. */
  value?: string | null;
  onClear?: () => void;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** The editor in the popover. */
  children: ReactNode;
}

const chip = 'flex h-7 max-w-80 items-center gap-1 rounded-full border px-2.5 text-sm whitespace-nowrap transition-colors';

export function FilterChip({ label, value, onClear, open, onOpenChange, children }: FilterChipProps) {
  const t = useTranslations('kit');
  const on = Boolean(value);
  const removable = on && onClear;
  const separator = t('colon');
  const trigger = (
    <button type="button" className={cn(chip, on ? 'border-accent-line bg-accent-soft text-accent-strong' : 'border-line-strong bg-raised text-ink-2 hover:border-line-hover hover:text-ink data-popup-open:bg-hover', removable && 'rounded-e-none border-e-0 pe-1')}>
      <span className="truncate">{on ? `${label}${separator}${value}` : label}</span>
      {!on && <ChevronDown aria-hidden="true" className="!size-3.5 text-ink-3" />}
    </button>
  );
  return (
    <span className="inline-flex">
      <Popover trigger={trigger} label={label} open={open} onOpenChange={onOpenChange}>{children}</Popover>
      {removable && (
        <button type="button" onClick={onClear} aria-label={t('removeFilter', { label })} className="grid h-7 w-7 place-items-center rounded-e-full border border-s-0 border-accent-line bg-accent-soft pe-1 text-accent-strong hover:bg-accent-line">
          <X aria-hidden="true" className="!size-3.5" />
        </button>
      )}
    </span>
  );
}
