import { cn } from './cn';

/** A grey bar in the place and size of what is to come: `className` gives the width, and a height where it is more than a line. The surrounding region says `aria-busy`. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cn('kit-pulse block min-h-3.5 rounded-sm bg-track', className ?? 'w-24')} />;
}
