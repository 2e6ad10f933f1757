'use client';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { QuestionKind } from '@/domain/visit-sheet';
import { QUESTION_KINDS } from '@/domain/visit-sheet';
import { Checkbox } from '@/components/checkbox';
import { Field, FieldGrid } from '@/components/field';
import { IconButton } from '@/components/icon-button';
import { Input } from '@/components/input';
import { Select } from '@/components/select';

export interface DraftQuestion {
  /** Tells the rows of the form apart. */
  place: string;
  key: string | null;
  kind: QuestionKind;
  textZh: string;
  textEn: string;
  required: boolean;
}

interface QuestionEditorProps {
  question: DraftQuestion;
  /** Its number, from 1. */
  place: number;
  last: boolean;
  checked: boolean;
  onChange: (part: Partial<DraftQuestion>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: (() => void) | undefined;
}

/** One question with its wording in both languages and its place. */
export function QuestionEditor({ question, place, last, checked, onChange, onMove, onRemove }: QuestionEditorProps) {
  const t = useTranslations('visitSheets');
  const needed = (text: string) => (checked && !text.trim() ? t('needed') : undefined);
  return (
    <li className="rounded-md border border-line p-3">
      <fieldset className="grid gap-3">
        <legend className="sr-only">{t('question', { place })}</legend>
        <div className="flex items-center gap-1">
          <span aria-hidden="true" className="text-sm font-semibold text-ink-2">{t('question', { place })}</span>
          <span className="flex-1" />
          <IconButton size="icon-sm" label={t('up', { place })} icon={<ArrowUp aria-hidden="true" />} disabled={place === 1} onClick={() => onMove(-1)} />
          <IconButton size="icon-sm" label={t('down', { place })} icon={<ArrowDown aria-hidden="true" />} disabled={last} onClick={() => onMove(1)} />
          <IconButton size="icon-sm" label={t('remove', { place })} icon={<Trash2 aria-hidden="true" />} disabled={!onRemove} onClick={onRemove} />
        </div>
        <FieldGrid>
          <Field label={t('textZh')} required error={needed(question.textZh)}><Input value={question.textZh} maxLength={200} onValueChange={(textZh) => onChange({ textZh })} /></Field>
          <Field label={t('textEn')} required error={needed(question.textEn)}><Input value={question.textEn} maxLength={200} onValueChange={(textEn) => onChange({ textEn })} /></Field>
        </FieldGrid>
        <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
          <Field label={t('kind')} className="w-48"><Select options={QUESTION_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} value={question.kind} onValueChange={(kind) => onChange({ kind })} /></Field>
          <Checkbox className="pb-2" checked={question.required} onCheckedChange={(required) => onChange({ required })}>{t('required')}</Checkbox>
        </div>
      </fieldset>
    </li>
  );
}
