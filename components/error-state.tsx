'use client';
import { RotateCw, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from './button';
import { cn } from './cn';

interface ErrorStateProps {
  title?: string;
  text?: string;
  /** For support: a request id or a code. */
  detail?: string;
  onRetry?: () => void;
  retrying?: boolean;
  className?: string;
}

export function ErrorState({ title, text, detail, onRetry, retrying, className }: ErrorStateProps) {
  const t = useTranslations('kit');
  return (
    <div role="alert" className={cn('flex flex-col items-center px-6 py-14 text-center', className)}>
      <span aria-hidden="true" className="mb-3 grid size-10 place-items-center rounded-lg bg-red-soft text-red [&>svg]:!size-5"><TriangleAlert /></span>
      <p className="font-semibold">{title ?? t('errorTitle')}</p>
      <p className="mt-1 max-w-[26rem] text-sm text-pretty text-ink-2">{text ?? t('errorText')}</p>
      {detail && <p className="mt-1 font-mono text-xs text-ink-3">{detail}</p>}
      {onRetry && <Button className="mt-4" icon={<RotateCw aria-hidden="true" />} pending={retrying} onClick={onRetry}>{t('retry')}</Button>}
    </div>
  );
}
