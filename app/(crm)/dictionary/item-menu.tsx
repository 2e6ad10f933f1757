'use client';
import { useState } from 'react';
import { ArchiveRestore, ArrowDown, ArrowUp, Archive, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { IconButton } from '@/components/icon-button';
import { Menu, type MenuEntry } from '@/components/menu';
import { useCan } from '../viewer';
import type { DictionaryType, Item } from './dictionary-type';
import { useItemActs } from './use-item-acts';

export interface ItemMenuProps {
  item: Item;
  type: DictionaryType;
  place: number;
  last: boolean;
  /** Missing where the order is not to be changed. */
  onMove: ((to: number) => void) | undefined;
  onEdit: () => void;
}

export function ItemMenu({ item, type, place, last, onMove, onEdit }: ItemMenuProps) {
  const t = useTranslations('dictionary');
  const can = useCan();
  const [asking, setAsking] = useState(false);
  const { retire, reactivate, remove } = useItemActs(type, item);
  const used = (item.usedCount ?? 0) > 0;
  const update = can('dictionaryItem:update');
  const entries: MenuEntry[] = [
    ...(update ? [{ id: 'edit', label: t('edit'), icon: <Pencil aria-hidden="true" />, onSelect: onEdit }] : []),
    ...(onMove ? [
      { id: 'up', label: t('up'), icon: <ArrowUp aria-hidden="true" />, disabled: place === 0, onSelect: () => onMove(place - 1) },
      { id: 'down', label: t('down'), icon: <ArrowDown aria-hidden="true" />, disabled: last, onSelect: () => onMove(place + 1) },
    ] : []),
    ...(update && !type.locked ? [
      { kind: 'separator' as const, id: 'line' },
      item.active
        ? { id: 'retire', label: t('retire'), hint: t('retireHint'), icon: <Archive aria-hidden="true" />, onSelect: () => void retire() }
        : { id: 'reactivate', label: t('reactivate'), icon: <ArchiveRestore aria-hidden="true" />, onSelect: () => void reactivate() },
    ] : []),
    ...(can('dictionaryItem:delete') && !type.locked ? [
      { id: 'delete', label: t('delete'), hint: used ? t('deleteUsed') : undefined, icon: <Trash2 aria-hidden="true" />, danger: true, disabled: used, onSelect: () => setAsking(true) },
    ] : []),
  ];
  if (entries.length === 0) return null;
  return (
    <>
      <Menu align="end" trigger={<IconButton size="icon-sm" label={t('actionsFor', { name: item.label })} icon={<Ellipsis aria-hidden="true" />} />} entries={entries} />
      <ConfirmDialog open={asking} onOpenChange={setAsking} title={t('deleteTitle', { name: item.label })} description={t('deleteText')} confirmLabel={t('delete')} danger onConfirm={remove} />
    </>
  );
}
