'use client';
import { GripVertical } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import { Tag } from '@/components/tag';
import { tagColor } from '../values/choice-tag';
import { ItemMenu, type ItemMenuProps } from './item-menu';
import type { RowDrag } from './use-drag';

interface ItemRowProps extends ItemMenuProps {
  /** Missing where the order is not to be changed. */
  drag: RowDrag | undefined;
}

export function ItemRow(props: ItemRowProps) {
  const { item, place, drag, onMove } = props;
  const t = useTranslations('dictionary');
  const other = useLocale() === 'en' ? item.labelZh : item.labelEn;
  return (
    <li
      {...drag?.target}
      className={cn('group relative flex min-h-(--row) items-center gap-3 border-b border-line ps-1 pe-2 hover:bg-hover max-md:ps-3', drag?.dragged && 'opacity-40', !onMove && 'ps-3',
        drag?.edge && 'before:absolute before:inset-x-0 before:h-0.5 before:bg-accent', drag?.edge === 'above' && 'before:-top-px', drag?.edge === 'below' && 'before:-bottom-px')}
    >
      {onMove && (
        <button
          type="button" {...drag?.handle} aria-label={t('order', { name: item.label })} aria-keyshortcuts="ArrowUp ArrowDown" data-tip={t('orderHint')}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            onMove(place + (event.key === 'ArrowUp' ? -1 : 1));
          }}
          className="focus-inset grid h-8 w-6 shrink-0 cursor-grab place-items-center rounded-sm text-ink-3 hover:text-ink max-md:hidden"
        >
          <GripVertical aria-hidden="true" className="!size-3.5" />
        </button>
      )}
      <span className="flex min-w-0 flex-1 items-center gap-3 max-md:flex-col max-md:items-start max-md:gap-0.5 max-md:py-2">
        <span className={cn('flex w-52 min-w-0 shrink-0 items-center gap-2', !item.active && 'opacity-70')}><Tag color={tagColor(item.color)}>{item.label}</Tag></span>
        <span className="w-52 min-w-0 truncate text-ink-2 max-lg:w-40 max-md:w-auto max-md:text-sm">{other}</span>
        <span className="min-w-0 flex-1 truncate font-mono text-xs text-ink-3 max-lg:hidden">{item.code}</span>
      </span>
      {item.probability !== null && <span className="text-sm text-ink-2 tabular-nums">{item.probability}%</span>}
      {!item.active && <Tag plain>{t('retired')}</Tag>}
      {item.usedCount !== null && <span className="w-24 shrink-0 text-end text-sm text-ink-3 max-md:w-auto">{t('used', { count: item.usedCount })}</span>}
      <ItemMenu {...props} />
    </li>
  );
}
