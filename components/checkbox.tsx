'use client';
import { useEffect, useRef, type ReactNode } from 'react';
import { Check, Minus } from 'lucide-react';
import { cn } from './cn';

interface CheckboxProps {
  checked: boolean;
  onCheckedChange: (checked: boolean, event: Event) => void;
  indeterminate?: boolean;
  /** Visible text. */
  children?: ReactNode;
  hint?: ReactNode;
  /** Name where there is no visible text. */
  label?: string;
  disabled?: boolean;
  name?: string;
  className?: string;
}

const box =
  'peer size-4 shrink-0 appearance-none rounded-sm border border-line-field bg-raised transition-colors enabled:cursor-pointer enabled:hover:border-ink-3 checked:border-accent checked:bg-accent checked:enabled:hover:border-accent indeterminate:border-accent indeterminate:bg-accent disabled:border-line disabled:bg-sunken after:absolute after:-inset-1.5';
const mark = 'pointer-events-none absolute !size-3 !stroke-[3] text-on-accent peer-disabled:text-ink-3';

/** The browser's own checkbox in our clothes. */
export function Checkbox({ checked, onCheckedChange, indeterminate = false, children, hint, label, disabled, name, className }: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => { if (input.current) input.current.indeterminate = indeterminate; }, [indeterminate]);
  const control = (
    <span className={cn('relative grid size-4 shrink-0 place-items-center', children ? 'mt-0.5' : className)}>
      <input
        ref={input} type="checkbox" name={name} checked={checked} disabled={disabled} aria-label={label} className={box}
        onChange={(event) => onCheckedChange(event.target.checked, event.nativeEvent)}
      />
      {indeterminate ? <Minus aria-hidden="true" className={mark} /> : checked && <Check aria-hidden="true" className={mark} />}
    </span>
  );
  if (!children) return control;
  return (
    <label className={cn('flex items-start gap-2', disabled ? 'text-ink-3' : 'cursor-pointer', className)}>
      {control}
      <span>{children}{hint && <span className="block text-xs text-ink-3">{hint}</span>}</span>
    </label>
  );
}
