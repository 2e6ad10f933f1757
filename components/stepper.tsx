'use client';
import { useEffect, useRef } from 'react';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from './cn';
import { useOverflow } from './use-overflow';

export interface Step {
  id: string;
  label: string;
  /** By whom and when, which round … */
  note?: string;
  state: 'done' | 'now' | 'todo' | 'blocked';
}

const dots = {
  done: 'border-accent bg-accent text-on-accent',
  now: 'border-accent bg-surface ring-3 ring-accent-soft',
  todo: 'border-line-field bg-surface',
  blocked: 'border-dashed border-line-field bg-surface',
};

export function Stepper({ label, steps, className }: { label: string; steps: Step[]; className?: string }) {
  const t = useTranslations('kit');
  const strip = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(strip);
  const now = steps.findIndex(({ state }) => state === 'now');
  // On a phone a long path starts out of sight of where the record stands.
  useEffect(() => {
    const step = strip.current?.querySelector<HTMLElement>('[aria-current="step"]');
    if (overflows && step) strip.current?.scrollTo({ left: step.offsetLeft + step.offsetWidth - strip.current.clientWidth });
  }, [overflows, now]);
  return (
    <div ref={strip} className={cn('scroll-strip relative px-1 py-1 -mx-1', className)} {...(overflows ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}>
      <ol aria-label={label} className="flex items-start">
        {steps.map((step, index) => (
          <li key={step.id} aria-current={step.state === 'now' ? 'step' : undefined} className="relative min-w-23 flex-1 pe-3 text-sm last:min-w-0 last:flex-none last:pe-0 md:min-w-30">
            {index < steps.length - 1 && (
              <span aria-hidden="true" className={cn('absolute start-4 end-1 top-[6px] h-0.5 rounded-full', step.state === 'done' ? 'bg-accent' : 'bg-line-strong')} />
            )}
            <span aria-hidden="true" className={cn('mb-1.5 grid size-3.5 place-items-center rounded-full border-2', dots[step.state])}>
              {step.state === 'done' && <Check className="!size-2.5 !stroke-[4]" />}
            </span>
            <span className={cn('block leading-[18px]', step.state === 'now' && 'font-semibold', (step.state === 'todo' || step.state === 'blocked') && 'text-ink-2')}>
              {step.label}
              <span className="sr-only"> {t(`step.${step.state}`)}</span>
            </span>
            {step.note && <span className="block text-xs text-ink-3">{step.note}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
