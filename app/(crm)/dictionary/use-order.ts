'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { DictionaryItemUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';
import { refetch, type Item } from './dictionary-type';
import { moved, placements } from './reorder';

/** The items in the order that was just asked for, while the API still works on it. */
export function useOrder(items: readonly Item[]) {
  const t = useTranslations('dictionary');
  const update = useAct(DictionaryItemUpdateDocument, (data) => data.dictionaryItemUpdate, { refetch });
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const sorted = [...items].sort((a, b) => a.position - b.position);
  const shown = asked ? asked.flatMap((id) => sorted.find((item) => item.id === id) ?? []) : sorted;
  const move = async (from: number, to: number) => {
    if (asked || to < 0 || to >= sorted.length || from === to) return;
    const item = sorted[from];
    setAsked(moved(sorted.map(({ id }) => id), from, to));
    try {
      for (const { id, position } of placements(sorted, from, to)) {
        const version = sorted.find((one) => one.id === id)?.version ?? 0;
        await update.runOrThrow({ id, version, input: { position } });
      }
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
    setAsked(null);
    return item && t('movedTo', { name: item.label, place: to + 1, count: sorted.length });
  };
  return { shown, move, busy: asked !== null };
}
