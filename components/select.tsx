'use client';
import type { ReactNode } from 'react';
import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { cn } from './cn';
import { controlSize, controlStyle } from './control-style';
import { itemStyle, itemTone, popupStyle } from './popup-style';

export interface SelectOption<Value extends string = string> {
  value: Value;
  label: string;
  hint?: string;
  icon?: ReactNode;
  disabled?: boolean;
}

interface SelectProps<Value extends string> {
  options: readonly SelectOption<Value>[];
  value: Value | null;
  onValueChange: (value: Value) => void;
  placeholder?: string;
  /** Needed only outside a Field. */
  label?: string;
  name?: string;
  disabled?: boolean;
  required?: boolean;
  size?: 'sm' | 'md';
  className?: string;
  onOpenChange?: (open: boolean) => void;
  defaultOpen?: boolean;
  autoFocus?: boolean;
}

export function Select<Value extends string>({ options, value, onValueChange, placeholder, label, name, disabled, required, size = 'md', className, onOpenChange, defaultOpen, autoFocus }: SelectProps<Value>) {
  return (
    <Base.Root
      items={options} value={value} name={name} disabled={disabled} required={required} defaultOpen={defaultOpen} modal={false}
      onOpenChange={onOpenChange}
      onValueChange={(next) => { if (next !== null) onValueChange(next); }}
    >
      <Base.Trigger autoFocus={autoFocus} aria-label={label} className={cn(controlStyle, controlSize[size], 'flex cursor-pointer items-center justify-between gap-2 pe-2 text-start data-popup-open:border-accent', className)}>
        <Base.Value placeholder={placeholder} className="truncate data-placeholder:text-ink-3" />
        <Base.Icon className="text-ink-3"><ChevronDown aria-hidden="true" /></Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50 outline-none">
          <Base.Popup className={cn(popupStyle, 'max-h-[min(20rem,var(--available-height))] min-w-(--anchor-width)')}>
            <Base.List>
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} disabled={option.disabled} className={cn(itemStyle, itemTone.plain, 'pe-8')}>
                  {option.icon}
                  <Base.ItemText>{option.label}</Base.ItemText>
                  {option.hint && <span className="text-xs text-ink-3">{option.hint}</span>}
                  <Base.ItemIndicator className="absolute end-2"><Check aria-hidden="true" className="text-accent" /></Base.ItemIndicator>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
