'use client';
import { useState } from 'react';
import { useLazyQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { InteractionVersionsDocument, type EarlierEntryFragment } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { useDay } from '../../../values/use-day';
import type { InteractionRow } from '../use-record';

type Chain = (EarlierEntryFragment & { corrects?: Chain }) | null;

/** The texts that a correction took the place of, the latest first. */
function chainOf(first: Chain | undefined): EarlierEntryFragment[] {
  return first ? [first, ...chainOf(first.corrects)] : [];
}

/** What stood here before, struck out, for whoever asks. */
export function EarlierText({ interaction }: { interaction: InteractionRow }) {
  const t = useTranslations('customer.correct');
  const day = useDay();
  const [open, setOpen] = useState(false);
  const [load, { data, loading }] = useLazyQuery(InteractionVersionsDocument);
  const toggle = () => {
    if (!open && !data) void load({ variables: { id: interaction.id } });
    setOpen(!open);
  };
  return (
    <div>
      <Button variant="ghost" size="sm" className="-ms-2" aria-expanded={open} pending={open && loading} onClick={toggle}>{open ? t('hideEarlier') : t('showEarlier')}</Button>
      {open && chainOf(data?.interaction.corrects).map((earlier) => (
        <div key={earlier.id} className="mt-1 border-s-2 border-line-strong ps-3 text-ink-3">
          <p className="text-xs">{t('earlier', { name: earlier.author?.name ?? '', when: day.full(earlier.createdAt) })}</p>
          <del className="block">{earlier.title}</del>
          {earlier.detail && <del className="block whitespace-pre-line">{earlier.detail}</del>}
        </div>
      ))}
    </div>
  );
}
