import type { ComponentProps, ReactNode } from 'react';
import { buttonStyle, type ButtonVariant } from './button-style';
import { cn } from './cn';
import { Spinner } from './spinner';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: 'sm' | 'md';
  icon?: ReactNode;
  /** Shows that the act is under way and refuses a second press; the focus stays. */
  pending?: boolean;
}

export function Button({ variant, size, icon, pending = false, disabled = false, className, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={pending ? 'button' : type}
      disabled={disabled}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? undefined : onClick}
      className={cn(buttonStyle({ variant, size, off: disabled }), className)}
    >
      {pending ? <Spinner /> : icon}
      {children}
    </button>
  );
}
