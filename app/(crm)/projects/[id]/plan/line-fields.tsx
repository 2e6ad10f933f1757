'use client';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { IconButton } from '@/components/icon-button';
import { Input } from '@/components/input';
import { Select } from '@/components/select';
import { DictionarySelect } from '../../../pickers/dictionary-select';
import type { ProjectRecord } from '../project-page';
import { emptyLine, type Line } from './plan-of';

interface LineFieldsProps {
  lines: readonly Line[];
  layouts: ProjectRecord['layouts'];
  onChange: (lines: Line[]) => void;
  error: string | undefined;
}

/** The rooms of every floor, from the first line to the last: their layout and where they look. */
export function LineFields({ lines, layouts, onChange, error }: LineFieldsProps) {
  const t = useTranslations('projects.generate');
  const fields = useTranslations('fields.unit');
  const set = (key: number, part: Partial<Line>) => onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-sm font-medium text-ink-2">{t('lines')}</legend>
      {lines.map((line) => (
        <div key={line.key} className="grid grid-cols-[4rem_minmax(0,1fr)_minmax(0,1fr)_2rem] items-center gap-2">
          <Input aria-label={t('line')} value={line.line} maxLength={3} onValueChange={(value) => set(line.key, { line: value })} />
          <Select label={fields('layoutId')} placeholder={fields('layoutId')} options={layouts.map(({ id, name, grossArea }) => ({ value: id, label: name, hint: `${grossArea} m²` }))} value={line.layoutId} onValueChange={(layoutId) => set(line.key, { layoutId })} />
          <DictionarySelect type="facing" label={fields('facingId')} value={line.facingId} onChange={(facingId) => set(line.key, { facingId })} />
          <IconButton label={t('removeLine')} icon={<Trash2 aria-hidden="true" />} onClick={() => onChange(lines.filter(({ key }) => key !== line.key))} />
        </div>
      ))}
      {error && <p role="alert" className="text-xs text-red">{error}</p>}
      <div><Button size="sm" icon={<Plus aria-hidden="true" />} onClick={() => onChange([...lines, emptyLine(String(lines.length + 1).padStart(2, '0'))])}>{t('addLine')}</Button></div>
    </fieldset>
  );
}
