import type { ComponentProps, ReactNode } from 'react';
import Link from 'next/link';
import { buttonStyle, type ButtonVariant } from './button-style';
import { cn } from './cn';

interface LinkButtonProps extends ComponentProps<typeof Link> {
  variant?: ButtonVariant;
  size?: 'sm' | 'md';
  icon?: ReactNode;
}

/** Looks like a button, is a link: for what leads somewhere. */
export function LinkButton({ variant, size, icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={cn(buttonStyle({ variant, size }), className)}>
      {icon}
      {children}
    </Link>
  );
}

/** A link in running text. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return <Link {...rest} className={cn('text-accent-strong underline decoration-accent-line underline-offset-2 hover:decoration-current', className)} />;
}
