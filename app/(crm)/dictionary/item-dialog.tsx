'use client';
import { useTranslations } from 'next-intl';
import { DictionaryItemCreateDocument, DictionaryItemUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { optional, readAll } from '@/components/number-text';
import type { TagColor } from '@/components/tag';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { LABEL_COLORS } from '@/domain/dictionary-item';
import { STAGE_DICTIONARY } from '@/domain/opportunity';
import { EditConflict } from '../edit/edit-conflict';
import { useEditForm } from '../edit/use-edit-form';
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

/** What is sent: a probability of the stages of an opportunity only. */
const inputOf = (staged: boolean) => (typed: Values) => {
  const { probability: _typed, ...labels } = typed;
  const { values } = readAll(NUMBERS, typed);
  return values && (staged ? { ...labels, ...values } : labels);
};

export default function ItemDialog({ type, item, onClose }: { type: DictionaryType; item: Item | null; onClose: () => void }) {
  const t = useTranslations('dictionary');
  const create = useAct(DictionaryItemCreateDocument, (data) => data.dictionaryItemCreate, { refetch });
  const update = useAct(DictionaryItemUpdateDocument, (data) => data.dictionaryItemUpdate, { refetch });
  const staged = type.code === STAGE_DICTIONARY;
  const form = useEditForm({
    record: item, valuesOf, update, create: { ...create, run: ({ input }) => create.run({ typeId: type.id, input }) }, theirs: (conflict) => conflict.dictionaryItem,
    inputOf: inputOf(staged),
  });
  const { values, change, errorAt } = form;
  const numbers = useNumbers(NUMBERS, values);
  const submit = async () => {
    if (!numbers.check()) return;
    const done = await form.save();
    if (!done) return;
    toast.success(t('saved', { name: done.dictionaryItem?.label ?? '' }));
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} title={item ? t('editTitle', { name: item.label }) : t('addTitle', { name: type.name })} submitLabel={item ? t('save') : t('addDo')}
      pending={form.pending} error={form.errorOutside(fields)} dirty={form.dirty} onSubmit={() => void submit()}
    >
      <EditConflict noun="dictionaryItem" conflict={form.conflict} names={LABEL_COLORS.map((color) => ({ id: color, name: t(`colors.${color}`) }))} />
      <FieldGrid>
        <Field label={t('labelZh')} required error={errorAt('labelZh')}><Input value={values.labelZh} onValueChange={(labelZh) => change({ labelZh })} maxLength={100} autoComplete="off" /></Field>
        <Field label={t('labelEn')} required error={errorAt('labelEn')}><Input value={values.labelEn} onValueChange={(labelEn) => change({ labelEn })} maxLength={100} autoComplete="off" /></Field>
      </FieldGrid>
      {staged && (
        <Field label={t('probability')} hint={t('probabilityHint')} error={numbers.errorAt('probability') ?? errorAt('probability')}>
          <Input value={values.probability} inputMode="numeric" suffix="%" autoComplete="off" onValueChange={(probability) => change({ probability })} />
        </Field>
      )}
      <ColorChoice value={values.color} onChange={(color) => change({ color })} />
      {item && <p className="text-sm text-ink-3">{t('code')} <span className="font-mono text-xs">{item.code}</span></p>}
    </FormDialog>
  );
}
