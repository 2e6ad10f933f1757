'use client';
import type { ReactNode } from 'react';
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonStyle } from './button-style';
import { cn } from './cn';

/** Title, text and the cross, for anything built on Base UI's dialog. */
export function DialogHead({ title, description }: { title: string; description?: ReactNode }) {
  const t = useTranslations('kit');
  return (
    <div className="flex items-start gap-3 px-5 pt-4 pb-3">
      <div className="min-w-0 flex-1">
        <Base.Title className="text-lg font-semibold">{title}</Base.Title>
        {description && <Base.Description className="mt-0.5 text-sm text-ink-2">{description}</Base.Description>}
      </div>
      <Base.Close aria-label={t('close')} title={t('close')} className={cn(buttonStyle({ variant: 'ghost', size: 'icon-sm' }), '-me-1.5')}>
        <X aria-hidden="true" />
      </Base.Close>
    </div>
  );
}
