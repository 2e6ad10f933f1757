import { cn } from './cn';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'icon' | 'icon-sm' | 'icon-xs';

const base = 'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap select-none transition-colors disabled:cursor-default aria-disabled:cursor-default';

const variants: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong',
  secondary: 'border-line-strong bg-raised text-ink hover:border-line-hover hover:bg-hover data-popup-open:bg-hover',
  ghost: 'border-transparent text-ink-2 hover:bg-hover hover:text-ink data-popup-open:bg-hover data-popup-open:text-ink',
  danger: 'border-red bg-red text-on-red hover:border-red-strong hover:bg-red-strong',
};
const sizes: Record<ButtonSize, string> = { sm: 'h-7 text-sm', md: 'h-8', icon: 'size-8', 'icon-sm': 'size-7', 'icon-xs': 'size-6' };

export function buttonStyle({ variant = 'secondary', size = 'md', off = false }: { variant?: ButtonVariant; size?: ButtonSize; off?: boolean }): string {
  const padding = size.startsWith('icon') ? '' : variant === 'ghost' ? 'px-2' : size === 'sm' ? 'px-2.5' : 'px-3';
  const offStyle = variant === 'ghost' ? 'border-transparent text-ink-3' : 'border-line bg-sunken text-ink-3';
  return cn(base, sizes[size], padding, off ? offStyle : variants[variant]);
}
