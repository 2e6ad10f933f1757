'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/field';
import { Input } from '@/components/input';
import { decimal, optional } from '@/components/number-text';
import { useNumberWords } from '@/components/use-numbers';

interface RangeFilterProps {
  from: number | null;
  to: number | null;
  onChange: (from: number | null, to: number | null) => void;
}

/** Two numbers, either of which may be left out. */
export function RangeFilter({ from, to, onChange }: RangeFilterProps) {
  const t = useTranslations('units');
  return (
    <div className="grid w-56 grid-cols-2 gap-2 p-1">
      <End label={t('from')} value={from} onChange={(next) => onChange(next, to)} />
      <End label={t('to')} value={to} onChange={(next) => onChange(from, next)} />
    </div>
  );
}

const read = optional(decimal(2, { min: 0, max: 9_999_999 }));
const numberOf = (text: string) => {
  const { value } = read(text);
  return value === undefined || value === null ? value : Number(value);
};

/** Keeps what is typed, also while it is no number yet; only a number filters. */
function End({ label, value, onChange }: { label: string; value: number | null; onChange: (value: number | null) => void }) {
  const words = useNumberWords();
  const [typed, setTyped] = useState('');
  const { problem } = read(typed);
  // The filter can change without this field, by its chip or the address.
  const shown = problem || numberOf(typed) === value ? typed : String(value ?? '');
  const change = (text: string) => {
    setTyped(text);
    const next = numberOf(text);
    if (next !== undefined) onChange(next);
  };
  return <Field label={label} error={problem && words(problem)}><Input inputMode="decimal" value={shown} onValueChange={change} /></Field>;
}
