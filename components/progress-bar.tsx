import { cn } from './cn';

interface ProgressBarProps {
  label: string;
  /** 0 to `max`; without it the bar only says that something goes on. */
  value?: number;
  max?: number;
  /** "312 / 1,000" */
  note?: string;
  tone?: 'accent' | 'amber' | 'red';
  className?: string;
}

const tones = { accent: 'bg-accent', amber: 'bg-amber', red: 'bg-red' };

export function ProgressBar({ label, value, max = 100, note, tone = 'accent', className }: ProgressBarProps) {
  const share = value === undefined ? undefined : Math.min(1, Math.max(0, value / (max || 1)));
  return (
    <div className={cn('grid gap-1', className)}>
      <div className="flex justify-between gap-3 text-sm">
        <span className="text-ink-2">{label}</span>
        {note && <span className="text-ink-3">{note}</span>}
      </div>
      <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={max} aria-valuenow={value} aria-valuetext={note} className="h-1.5 overflow-hidden rounded-full bg-track">
        <div className={cn('h-full rounded-full transition-[width] duration-(--motion)', tones[tone], share === undefined && 'kit-pulse w-1/3')} style={share === undefined ? undefined : { width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
