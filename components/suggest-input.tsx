'use client';
import type { KeyboardEvent } from 'react';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { useTranslations } from 'next-intl';
import { cn } from './cn';
import { controlSize, controlStyle } from './control-style';
import { itemStyle, itemTone, popupStyle } from './popup-style';
import { useOptions, type ComboboxOption, type OptionSearch } from './use-options';

interface SuggestInputProps {
  value: string;
  onValueChange: (value: string) => void;
  /** Asked with what was typed; the label of what is chosen becomes the value. */
  search: OptionSearch;
  /** Told when one of the suggestions was taken. */
  onChoose?: (value: string) => void;
  onBlur?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  maxLength?: number;
  /** Needed only outside a Field. */
  label?: string;
  size?: keyof typeof controlSize;
  autoFocus?: boolean;
}

/** Text that may be anything, with what exists already at hand while it is typed. */
export function SuggestInput({ value, onValueChange, search, onChoose, onBlur, onKeyDown, maxLength, label, size = 'md', autoFocus = false }: SuggestInputProps) {
  const t = useTranslations('kit');
  const options = useOptions(search, null);
  return (
    <Autocomplete.Root
      items={options.items} filter={null} value={value} itemToStringValue={(option: ComboboxOption) => option.label}
      onValueChange={(next, { reason }) => {
        // Escape gives up what was typed; it does not ask for an empty value.
        if (reason === 'escape-key') return;
        onValueChange(next);
        if (reason === 'item-press') onChoose?.(next);
        else options.ask(next);
      }}
      onOpenChange={(open, { reason }) => { if (open && reason !== 'input-change') options.ask(value); }}
      openOnInputClick
    >
      <Autocomplete.Input aria-label={label} maxLength={maxLength} autoComplete="off" autoFocus={autoFocus} onBlur={onBlur} onKeyDown={onKeyDown} className={cn(controlStyle, controlSize[size])} />
      <Autocomplete.Portal>
        <Autocomplete.Positioner sideOffset={4} className="z-50 outline-none">
          <Autocomplete.Popup className={cn(popupStyle, 'max-h-[min(20rem,var(--available-height))] w-(--anchor-width) min-w-56 empty:hidden')} aria-busy={options.pending || undefined}>
            <Autocomplete.Status className="px-2 text-sm text-ink-3 not-empty:py-1.5">{options.pending && options.items.length === 0 ? t('searching') : null}</Autocomplete.Status>
            <Autocomplete.Empty className="px-2 text-sm text-ink-3 not-empty:py-1.5">{options.pending ? null : t('noMatch')}</Autocomplete.Empty>
            <Autocomplete.List>
              {(option: ComboboxOption) => (
                <Autocomplete.Item key={option.value} value={option} className={cn(itemStyle, itemTone.plain)}>
                  <span className="min-w-0 flex-1 truncate">{option.label}{option.hint && <span className="ms-2 text-xs text-ink-3">{option.hint}</span>}</span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
