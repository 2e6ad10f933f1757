'use client';
import type { ReactNode } from 'react';
import { Input as Base } from '@base-ui/react/input';
import { cn } from './cn';
import { controlSize, controlStyle } from './control-style';

export interface InputProps extends Omit<Base.Props, 'className' | 'prefix'> {
  className?: string;
  /** Short text or icon inside, before what is typed. */
  prefix?: ReactNode;
  suffix?: ReactNode;
}

export function Input({ className, prefix, suffix, ...rest }: InputProps) {
  const style = cn(controlStyle, controlSize.md, className);
  if (!prefix && !suffix) return <Base {...rest} className={style} />;
  return (
    <span className="relative flex min-w-0 items-center">
      {prefix && <span className="pointer-events-none absolute start-2.5 flex items-center text-ink-3">{prefix}</span>}
      <Base {...rest} className={cn(style, Boolean(prefix) && 'ps-8', Boolean(suffix) && 'pe-9')} />
      {suffix && <span className="absolute end-2.5 flex items-center text-sm text-ink-3">{suffix}</span>}
    </span>
  );
}
