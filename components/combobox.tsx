'use client';
import type { ReactNode } from 'react';
import { Combobox as Base } from '@base-ui/react/combobox';
import { Check, ChevronDown, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from './cn';
import { controlSize, controlStyle } from './control-style';
import { itemStyle, itemTone, popupStyle } from './popup-style';
import { Spinner } from './spinner';
import { useOptions, type ComboboxOption, type OptionSearch } from './use-options';

export type { ComboboxOption, OptionSearch } from './use-options';

interface ComboboxProps {
  value: ComboboxOption | null;
  onValueChange: (value: ComboboxOption | null) => void;
  /** Asked with '' when it opens and after every pause in typing; must give up when the signal fires. */
  search: OptionSearch;
  placeholder?: string;
  /** Needed only outside a Field. */
  label?: string;
  disabled?: boolean;
  clearable?: boolean;
  autoFocus?: boolean;
  /** Below the list, e.g. "create …". */
  footer?: ReactNode;
  className?: string;
}

export function Combobox({ value, onValueChange, search, placeholder, label, disabled, clearable = true, autoFocus, footer, className }: ComboboxProps) {
  const t = useTranslations('kit');
  const options = useOptions(search, value);
  const status = options.failed ? t('searchFailed') : options.pending && options.items.length === 0 ? t('searching') : null;
  return (
    <Base.Root
      items={options.items} value={value} disabled={disabled} filter={null} autoHighlight
      itemToStringLabel={(option: ComboboxOption) => option.label}
      isItemEqualToValue={(a: ComboboxOption, b: ComboboxOption) => a.value === b.value}
      onValueChange={(next) => onValueChange(next)}
      // Words that were typed or pasted into it are asked for already.
      onOpenChange={(open, { reason }) => { if (open && reason !== 'input-change') options.ask(''); }}
      onInputValueChange={(text, details) => { if (details.reason === 'input-change' || details.reason === 'input-clear') options.ask(text); }}
    >
      <Base.InputGroup className={cn('relative flex min-w-0 items-center', className)}>
        <Base.Input autoFocus={autoFocus} aria-label={label} placeholder={placeholder ?? t('typeToSearch')} className={cn(controlStyle, controlSize.md, 'pe-14')} />
        <span className="absolute end-1 flex items-center text-ink-3">
          {clearable && value && <Base.Clear aria-label={t('clear')} className="grid size-6 place-items-center rounded-sm hover:text-ink"><X aria-hidden="true" className="!size-3.5" /></Base.Clear>}
          <Base.Trigger aria-label={t('choose')} className="grid size-6 place-items-center rounded-sm hover:text-ink">{options.pending ? <Spinner /> : <ChevronDown aria-hidden="true" />}</Base.Trigger>
        </span>
      </Base.InputGroup>
      <Base.Portal>
        <Base.Positioner sideOffset={4} className="z-50 outline-none">
          <Base.Popup className={cn(popupStyle, 'max-h-[min(20rem,var(--available-height))] w-(--anchor-width) min-w-56')} aria-busy={options.pending || undefined}>
            <Base.Status className="px-2 text-sm text-ink-3 not-empty:py-1.5">{status}</Base.Status>
            <Base.Empty className="px-2 text-sm text-ink-3 not-empty:py-1.5">{!options.pending && !options.failed ? t('noMatch') : null}</Base.Empty>
            <Base.List>
              {(option: ComboboxOption) => (
                <Base.Item key={option.value} value={option} className={cn(itemStyle, itemTone.plain, 'pe-8')}>
                  <span className="min-w-0 flex-1 truncate">{option.label}{option.hint && <span className="ms-2 text-xs text-ink-3">{option.hint}</span>}</span>
                  <Base.ItemIndicator className="absolute end-2"><Check aria-hidden="true" className="text-accent" /></Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
            {footer && <div className="mt-1 border-t border-line pt-1">{footer}</div>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
