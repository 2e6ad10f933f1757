'use client';
import { useState } from 'react';
import { BookOpen, LockKeyhole, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { onDemand } from '@/components/on-demand';
import { useCan } from '../viewer';
import type { DictionaryType, Item } from './dictionary-type';
import { ItemRow } from './item-row';
import { useDrag } from './use-drag';
import { useOrder } from './use-order';

const ItemDialog = onDemand(() => import('./item-dialog'));

export function DictionaryPanel({ type }: { type: DictionaryType }) {
  const t = useTranslations('dictionary');
  const can = useCan();
  const { shown, move, busy } = useOrder(type.items);
  const [said, say] = useState('');
  const [open, setOpen] = useState<{ item: Item | null } | null>(null);
  const mayAdd = can('dictionaryItem:create') && !type.locked;
  const mayOrder = can('dictionaryItem:update') && !type.locked;
  const put = async (from: number, to: number) => say(await move(from, to) ?? '');
  const drag = useDrag(put);
  const add = mayAdd && <Button icon={<Plus aria-hidden="true" />} onClick={() => setOpen({ item: null })}>{t('add')}</Button>;
  return (
    <section aria-labelledby="type-name" className="flex min-h-0 min-w-0 flex-1 flex-col" aria-busy={busy || undefined}>
      <div className="flex items-center gap-3 px-5 pt-4 pb-3 max-md:px-4">
        <h2 id="type-name" className="min-w-0 flex-1 truncate text-xl font-semibold">{type.name}</h2>
        {add}
      </div>
      {type.locked && (
        <p className="mx-5 mb-3 flex items-start gap-2 rounded-md bg-grey-soft px-3 py-2 text-sm text-ink-2 max-md:mx-4"><LockKeyhole aria-hidden="true" className="mt-0.5 !size-3.5" />{t('lockedText')}</p>
      )}
      {shown.length === 0 ? <EmptyState icon={<BookOpen />} title={t('empty')} text={t('emptyText')} action={add} /> : (
        <ul aria-label={type.name} className="min-h-0 flex-1 overflow-y-auto px-2 pb-6 max-md:px-1">
          {shown.map((item, place) => (
            <ItemRow
              key={item.id} item={item} type={type} place={place} last={place === shown.length - 1} drag={mayOrder && !busy ? drag.row(place) : undefined}
              onMove={mayOrder ? (to) => void put(place, to) : undefined} onEdit={() => setOpen({ item })}
            />
          ))}
        </ul>
      )}
      <span role="status" className="sr-only">{said}</span>
      {open && <ItemDialog key={open.item?.id ?? 'new'} type={type} item={open.item} onClose={() => setOpen(null)} />}
    </section>
  );
}
