import Link from 'next/link';
import { cn } from '@/components/cn';

interface FigureBarProps {
  /** The rows that the figure counts. */
  href: string;
  /** What it says, for those who do not see its length. */
  label: string;
  /** 0 to 1 of the longest bar. */
  share: number;
  /** A second length in the first one: the weighted part of an amount. */
  inner?: number;
  className?: string;
}

/** A bar that opens exactly the rows that it counts. */
export function FigureBar({ href, label, share, inner, className }: FigureBarProps) {
  const width = (part: number) => `${Math.max(part * 100, part > 0 ? 1 : 0)}%`;
  return (
    <Link href={href} prefetch={false} aria-label={label} title={label} className={cn('group block h-6 rounded-sm bg-track', className)}>
      <span className="relative block h-full rounded-sm bg-accent-line group-hover:bg-accent" style={{ width: width(share) }}>
        {inner !== undefined && <span className="absolute inset-y-0 start-0 rounded-sm bg-accent" style={{ width: width(share > 0 ? inner / share : 0) }} />}
      </span>
    </Link>
  );
}
