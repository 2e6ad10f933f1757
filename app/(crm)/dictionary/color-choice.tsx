'use client';
import { useId } from 'react';
import { useTranslations } from 'next-intl';
import { Tag, type TagColor } from '@/components/tag';
import { LABEL_COLORS } from '@/domain/dictionary-item';

/** One of the label colours, each shown as the label will look. */
export function ColorChoice({ value, onChange }: { value: TagColor; onChange: (color: TagColor) => void }) {
  const t = useTranslations('dictionary');
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-medium text-ink-2">{t('color')}</legend>
      <div className="flex flex-wrap gap-2">
        {LABEL_COLORS.map((color) => (
          <label key={color} className="relative inline-flex h-8 cursor-pointer items-center rounded-md border border-line-strong px-2 hover:border-line-hover has-checked:border-accent has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-accent">
            <input type="radio" name={name} value={color} checked={color === value} onChange={() => onChange(color)} className="sr-only" />
            <Tag color={color}>{t(`colors.${color}`)}</Tag>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
