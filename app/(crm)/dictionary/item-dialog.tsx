'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { DictionaryItemCreateDocument, DictionaryItemUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { ConflictNotice } from '@/components/conflict-notice';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { optional } from '@/components/number-text';
import type { TagColor } from '@/components/tag';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { LABEL_COLORS } from '@/domain/dictionary-item';
import { STAGE_DICTIONARY } from '@/domain/opportunity';
import { tagColor } from '../values/choice-tag';
import { PERCENT } from '../values/number-fields';
import { ColorChoice } from './color-choice';
import { refetch, type DictionaryType, type Item } from './dictionary-type';

interface Values {
  labelZh: string;
  labelEn: string;
  color: TagColor;
  /** Per cent as typed; '' for none. */
  probability: string;
}

const valuesOf = (item: Item | null): Values => ({ labelZh: item?.labelZh ?? '', labelEn: item?.labelEn ?? '', color: item ? tagColor(item.color) : LABEL_COLORS[0], probability: item?.probability == null ? '' : String(item.probability) });
const fields = ['labelZh', 'labelEn', 'color', 'probability'];
const NUMBERS = { probability: optional(PERCENT) };

export default function ItemDialog({ type, item, onClose }: { type: DictionaryType; item: Item | null; onClose: () => void }) {
  const t = useTranslations('dictionary');
  const create = useAct(DictionaryItemCreateDocument, (data) => data.dictionaryItemCreate, { refetch });
  const update = useAct(DictionaryItemUpdateDocument, (data) => data.dictionaryItemUpdate, { refetch });
  const act = item ? update : create;
  const [base, setBase] = useState(item);
  const [values, setValues] = useState(valuesOf(item));
  const theirs = update.conflict?.dictionaryItem;
  const change = (part: Partial<Values>) => setValues({ ...values, ...part });
  const staged = type.code === STAGE_DICTIONARY;
  const numbers = useNumbers(NUMBERS, values);
  const submit = async () => {
    const { probability: _typed, ...labels } = values;
    const read = numbers.check();
    if (!read) return;
    const input = staged ? { ...labels, ...read } : labels;
    const done = base ? await update.run({ id: base.id, version: base.version, input }) : await create.run({ typeId: type.id, input });
    if (!done) return;
    toast.success(t('saved', { name: done.dictionaryItem?.label ?? '' }));
    onClose();
  };
  const settle = (next: Values) => { if (theirs) setBase(theirs); setValues(next); update.clear(); };
  const words: [string, (values: Values) => string][] = [[t('labelZh'), ({ labelZh }) => labelZh], [t('labelEn'), ({ labelEn }) => labelEn], [t('color'), ({ color }) => t(`colors.${color}`)], [t('probability'), ({ probability }) => probability]];
  return (
    <FormDialog
      open onOpenChange={onClose} title={item ? t('editTitle', { name: item.label }) : t('addTitle', { name: type.name })} submitLabel={item ? t('save') : t('addDo')}
      pending={act.pending} error={theirs ? null : act.errorOutside(fields)} dirty={JSON.stringify(values) !== JSON.stringify(valuesOf(base))} onSubmit={() => void submit()}
    >
      {theirs && (
        <ConflictNotice
          differences={words.map(([label, word]) => ({ label, mine: word(values), theirs: word(valuesOf(theirs)) })).filter(({ mine, theirs: other }) => mine !== other)}
          onTakeTheirs={() => settle(valuesOf(theirs))} onKeepMine={() => settle(values)}
        />
      )}
      <FieldGrid>
        <Field label={t('labelZh')} required error={act.errorAt('labelZh')}><Input value={values.labelZh} onValueChange={(labelZh) => change({ labelZh })} maxLength={100} autoComplete="off" /></Field>
        <Field label={t('labelEn')} required error={act.errorAt('labelEn')}><Input value={values.labelEn} onValueChange={(labelEn) => change({ labelEn })} maxLength={100} autoComplete="off" /></Field>
      </FieldGrid>
      {staged && (
        <Field label={t('probability')} hint={t('probabilityHint')} error={numbers.errorAt('probability') ?? act.errorAt('probability')}>
          <Input value={values.probability} inputMode="numeric" suffix="%" autoComplete="off" onValueChange={(probability) => change({ probability })} />
        </Field>
      )}
      <ColorChoice value={values.color} onChange={(color) => change({ color })} />
      {item && <p className="text-sm text-ink-3">{t('code')} <span className="font-mono text-xs">{item.code}</span></p>}
    </FormDialog>
  );
}
