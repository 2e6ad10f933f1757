'use client';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/field';
import { Input } from '@/components/input';

interface RangeFilterProps {
  from: number | null;
  to: number | null;
  onChange: (from: number | null, to: number | null) => void;
}

const numberOf = (text: string): number | null => (/^\d{1,7}$/.test(text) ? Number(text) : null);

/** Two whole numbers, either of which may be left out. */
export function RangeFilter({ from, to, onChange }: RangeFilterProps) {
  const t = useTranslations('units');
  return (
    <div className="grid w-56 grid-cols-2 gap-2 p-1">
      <Field label={t('from')}><Input inputMode="numeric" value={from === null ? '' : String(from)} onValueChange={(text) => onChange(numberOf(text), to)} /></Field>
      <Field label={t('to')}><Input inputMode="numeric" value={to === null ? '' : String(to)} onValueChange={(text) => onChange(from, numberOf(text))} /></Field>
    </div>
  );
}
