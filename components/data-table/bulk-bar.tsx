'use client';
import type { ReactNode } from 'react';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../button';

interface BulkBarProps {
  count: number;
  /** Offers "select all n that match". */
  total?: number;
  onSelectTotal?: () => void;
  onClear: () => void;
  /** Small buttons. */
  children: ReactNode;
}

/** Takes the place of ListFooter while rows are selected; same height, so that nothing jumps. */
export function BulkBar({ count, total, onSelectTotal, onClear, children }: BulkBarProps) {
  const t = useTranslations('kit');
  if (count === 0) return null;
  return (
    <div role="toolbar" aria-label={t('bulk')} className="flex h-9 shrink-0 items-center gap-1 overflow-x-auto border-t border-accent-line bg-accent-soft px-4 text-accent-strong" data-print="hide">
      <span role="status" className="me-2 text-sm font-semibold whitespace-nowrap">{t('selectedCount', { count })}</span>
      {onSelectTotal && total !== undefined && total > count && <Button size="sm" variant="ghost" onClick={onSelectTotal}>{t('selectTotal', { total })}</Button>}
      {children}
      <Button size="sm" variant="ghost" className="ms-auto" icon={<X aria-hidden="true" />} onClick={onClear}>{t('clearSelection')}</Button>
    </div>
  );
}
