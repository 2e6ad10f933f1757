'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/checkbox';
import { Input } from '@/components/input';
import { Skeleton } from '@/components/skeleton';

export interface ChoiceListItem {
  id: string;
  label: string;
  hint?: string;
}

interface ChoiceListProps {
  label: string;
  items: readonly ChoiceListItem[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  loading?: boolean;
}

/** More than this gets a box to type into. */
const longList = 14;

/** Any number of a list of choices. */
export function ChoiceList({ label, items, chosen, onChange, loading = false }: ChoiceListProps) {
  const t = useTranslations('customers');
  const [typed, setTyped] = useState('');
  const needle = typed.trim().toLowerCase();
  const shown = items.filter((item) => item.label.toLowerCase().includes(needle));
  const toggle = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  if (loading && items.length === 0) return <Skeleton className="h-24 w-48" />;
  return (
    <div className="w-56">
      {items.length > longList && <Input className="mb-2.5" aria-label={t('narrow', { label })} placeholder={t('narrow', { label })} value={typed} onValueChange={setTyped} />}
      <div role="group" aria-label={label} className="-mx-1 grid max-h-72 gap-2.5 overflow-y-auto p-1">
        {shown.map((item) => (
          <Checkbox key={item.id} checked={chosen.includes(item.id)} onCheckedChange={(on) => toggle(item.id, on)} hint={item.hint}>{item.label}</Checkbox>
        ))}
        {shown.length === 0 && <p className="text-sm text-ink-3">{t('nothingMatches')}</p>}
      </div>
    </div>
  );
}
