'use client';
import { useTranslations } from 'next-intl';
import { DictionaryItemCreateDocument, DictionaryItemUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import type { TagColor } from '@/components/tag';
import { toast } from '@/components/toast';
import { LABEL_COLORS } from '@/domain/dictionary-item';
import { STAGE_DICTIONARY } from '@/domain/opportunity';
import { EditConflict } from '../edit/edit-conflict';
import { useEditForm } from '../edit/use-edit-form';
import { tagColor } from '../values/choice-tag';
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

export default function ItemDialog({ type, item, onClose }: { type: DictionaryType; item: Item | null; onClose: () => void }) {
  const t = useTranslations('dictionary');
  const create = useAct(DictionaryItemCreateDocument, (data) => data.dictionaryItemCreate, { refetch });
  const update = useAct(DictionaryItemUpdateDocument, (data) => data.dictionaryItemUpdate, { refetch });
  const staged = type.code === STAGE_DICTIONARY;
  const form = useEditForm({
    record: item, valuesOf, update, create: { ...create, run: ({ input }) => create.run({ typeId: type.id, input }) }, theirs: (conflict) => conflict.dictionaryItem,
    inputOf: ({ probability, ...labels }: Values) => (staged ? { ...labels, probability: probability.trim() ? Number(probability) : null } : labels),
  });
  const { values, change, errorAt } = form;
  const submit = async () => {
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
        <Field label={t('probability')} hint={t('probabilityHint')} error={errorAt('probability')}>
          <Input value={values.probability} inputMode="numeric" maxLength={3} suffix="%" autoComplete="off" onValueChange={(next) => change({ probability: next.replace(/\D/g, '') })} />
        </Field>
      )}
      <ColorChoice value={values.color} onChange={(color) => change({ color })} />
      {item && <p className="text-sm text-ink-3">{t('code')} <span className="font-mono text-xs">{item.code}</span></p>}
    </FormDialog>
  );
}
