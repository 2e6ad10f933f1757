'use client';
import type { ReactNode } from 'react';
import { Field as Base } from '@base-ui/react/field';
import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from './cn';

interface FieldProps {
  label: string;
  hint?: ReactNode;
  error?: string | null | undefined;
  required?: boolean;
  disabled?: boolean;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean;
  name?: string;
  className?: string;
  /** One control of the kit; label, hint and error are wired to it. */
  children: ReactNode;
}

export function Field({ label, hint, error, required = false, disabled = false, labelHidden = false, name, className, children }: FieldProps) {
  const t = useTranslations('kit');
  return (
    <Base.Root name={name} invalid={Boolean(error)} disabled={disabled} className={cn('grid min-w-0 content-start gap-1', className)}>
      <Base.Label className={cn('text-sm font-medium text-ink-2', labelHidden && 'sr-only')}>
        {label}
        {required && <span aria-hidden="true" className="ms-0.5 text-red">*</span>}
        {required && <span className="sr-only"> {t('required')}</span>}
      </Base.Label>
      {children}
      {hint && <Base.Description className="text-xs text-ink-3">{hint}</Base.Description>}
      {error && (
        <Base.Error match className="flex items-start gap-1 text-xs text-red">
          <CircleAlert aria-hidden="true" className="mt-px !size-3.5" />
          {error}
        </Base.Error>
      )}
    </Base.Root>
  );
}

/** Two columns where there is room, one on a phone. A control that needs the whole width takes `md:col-span-2`. */
export function FieldGrid({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={cn('grid gap-x-4 gap-y-4 md:grid-cols-2', className)}>{children}</div>;
}
