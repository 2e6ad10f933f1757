'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'next-intl';
import { Input } from '@/components/input';
import { useOptions } from '@/components/use-options';
import { ChoiceList } from '../customers/filters/choice-list';
import { useProductSearch } from './use-catalogue-search';
import { useProductName } from './use-record-name';

interface ProductFilterProps {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
}

/** The product chosen, then whatever the search finds. */
export function ProductFilter({ label, value, onChange }: ProductFilterProps) {
  const t = useTranslations('customers');
  const name = useProductName(value);
  const [typed, setTyped] = useState('');
  const { items, pending, ask } = useOptions(useProductSearch(), null);
  const askAtOnce = useEffectEvent(() => ask(''));
  useEffect(() => askAtOnce(), []);
  const found = items.filter((item) => item.value !== value).map(({ value: id, label: of, hint }) => ({ id, label: of, hint }));
  return (
    <>
      <Input className="mb-2.5" aria-label={t('narrow', { label })} placeholder={t('narrow', { label })} value={typed} onValueChange={(text) => { setTyped(text); ask(text); }} />
      <ChoiceList label={label} items={[...(value && !typed ? [{ id: value, label: name ?? '' }] : []), ...found]} chosen={value ? [value] : []} onChange={(ids) => onChange(ids.at(-1) ?? null)} loading={pending} />
    </>
  );
}
