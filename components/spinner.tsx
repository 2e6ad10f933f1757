import { cn } from './cn';

export function Spinner({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cn('kit-spin inline-block size-4 shrink-0 rounded-full border-2 border-current border-r-transparent opacity-70', className)} />;
}
