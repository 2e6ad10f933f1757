'use client';
import { useId } from 'react';
import { CircleAlert } from 'lucide-react';
import { cn } from '@/components/cn';

interface ChoiceProps {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  error: string | undefined;
  /** The value stands before its word. */
  numbered?: boolean;
}

/** One of a few, with targets for thumbs: below each other on a phone, side by side where there is room. The browser itself asks for one. */
export function Choice({ name, label, options, error, numbered = false }: ChoiceProps) {
  const problem = useId();
  return (
    <fieldset className="min-w-0" aria-describedby={error ? problem : undefined}>
      <legend className="mb-2 font-medium">{label}</legend>
      <div className="grid auto-cols-fr gap-2 sm:grid-flow-col">
        {options.map(({ value, label: word }) => (
          <label
            key={value}
            className={cn(
              'relative flex min-h-11 cursor-pointer items-center gap-3 rounded-md border border-line-field bg-raised px-3.5 py-2 hover:border-ink-3 has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent-strong has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
              'sm:flex-col sm:justify-center sm:gap-0.5 sm:px-1.5 sm:text-center',
            )}
          >
            <input type="radio" name={name} value={value} required className="sr-only" />
            {numbered && <span aria-hidden="true" className="w-4 text-lg font-semibold tabular-nums sm:w-auto">{value}</span>}
            <span className={cn(numbered && 'sm:text-xs')}>{word}</span>
          </label>
        ))}
      </div>
      {error && <p id={problem} className="mt-1.5 flex items-start gap-1 text-xs text-red"><CircleAlert aria-hidden="true" className="mt-px !size-3.5" />{error}</p>}
    </fieldset>
  );
}
