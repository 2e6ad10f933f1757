import { cn } from './cn';

const sizes = { sm: 'size-5 text-[11px]', md: 'size-7 text-xs', lg: 'size-8 text-sm' };

/** The first letter of a name. Decoration only: write the name beside it, or pass `label`. */
export function Avatar({ name, size = 'sm', label, className }: { name: string; size?: keyof typeof sizes; label?: string; className?: string }) {
  const letter = [...name.trim()][0]?.toUpperCase() ?? '·';
  return (
    <span
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      className={cn('inline-grid shrink-0 place-items-center rounded-full bg-accent-soft leading-none font-semibold text-accent-strong', sizes[size], className)}
    >
      {letter}
    </span>
  );
}

/** Avatar and name in one line. */
export function Person({ name, className }: { name: string; className?: string }) {
  return (
    <span className={cn('inline-flex min-w-0 items-center gap-1.5', className)}>
      <Avatar name={name} />
      <span className="truncate">{name}</span>
    </span>
  );
}
