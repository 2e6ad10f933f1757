import type { ComponentProps, ReactNode } from 'react';
import { buttonStyle, type ButtonVariant } from './button-style';
import { cn } from './cn';
import { Spinner } from './spinner';
import { Tooltip, type TooltipSide } from './tooltip';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  /** What it does: its name and its tooltip. */
  label: string;
  icon: ReactNode;
  keys?: readonly string[];
  size?: 'icon' | 'icon-sm' | 'icon-xs';
  variant?: ButtonVariant;
  pending?: boolean;
  side?: TooltipSide;
}

export function IconButton({ label, icon, keys, size = 'icon', variant = 'ghost', pending = false, side, disabled = false, className, onClick, type = 'button', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys} side={side}>
      <button
        {...rest}
        type={type}
        disabled={disabled}
        aria-label={label}
        aria-busy={pending || undefined}
        onClick={pending ? undefined : onClick}
        className={cn(buttonStyle({ variant, size, off: disabled }), className)}
      >
        {pending ? <Spinner /> : icon}
      </button>
    </Tooltip>
  );
}
