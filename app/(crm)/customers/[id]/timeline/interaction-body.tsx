'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { useDay } from '../../../values/use-day';
import type { InteractionRow } from '../use-record';
import { EarlierText } from './earlier-text';

/** Longer texts are folded. */
const LONG = 280;

/** What was said, where, with whom, what comes next; and on demand what stood there before a correction. */
export function InteractionBody({ interaction, whole }: { interaction: InteractionRow; whole: boolean }) {
  const t = useTranslations('customer.timeline');
  const day = useDay();
  const [open, setOpen] = useState(whole);
  const { detail, place, participants, nextContactAt } = interaction;
  const folded = !open && detail !== null && detail.length > LONG;
  const facts = [
    place && t('at', { place }), participants && t('with', { names: participants }), nextContactAt && t('nextContact', { day: day.short(nextContactAt) }),
  ].filter(Boolean);
  return (
    <>
      {detail && <p className="whitespace-pre-line">{folded ? `${detail.slice(0, LONG)}…` : detail}</p>}
      {detail && detail.length > LONG && (
        <Button variant="ghost" size="sm" className="-ms-2" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t('showLess') : t('showMore')}</Button>
      )}
      {facts.length > 0 && <p className="flex flex-wrap gap-x-4 text-sm text-ink-3">{facts.map((fact) => <span key={fact}>{fact}</span>)}</p>}
      {interaction.isCorrection && <EarlierText interaction={interaction} />}
    </>
  );
}
