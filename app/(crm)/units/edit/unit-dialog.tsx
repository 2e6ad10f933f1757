'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { UnitCreateDocument, UnitLayoutsDocument, UnitUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { Select } from '@/components/select';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { DictionarySelect } from '../../pickers/dictionary-select';
import type { UnitRecord } from '../use-unit';
import { CHOICES, choicesOf, fixedFields, TEXTS, textsOf, UNIT_NUMBERS, type UnitChoices, type UnitTexts } from './unit-draft';

interface UnitDialogProps {
  projectId: string;
  /** Where a new unit is to be. */
  building?: { id: string; name: string };
  /** The one to change. */
  unit?: UnitRecord;
  onClose: () => void;
}

const SUFFIX: Partial<Record<keyof UnitTexts, string>> = { grossArea: 'm²', netArea: 'm²', totalPrice: '¥' };
const MODE: Partial<Record<keyof UnitTexts, 'decimal' | 'numeric'>> = { grossArea: 'decimal', netArea: 'decimal', totalPrice: 'decimal' };
const FIELDS = [...TEXTS, ...CHOICES.map(([field]) => field), 'layoutId', 'remark'];

/** A new unit of a building, or the facts of one that is there. */
export default function UnitDialog({ projectId, building, unit, onClose }: UnitDialogProps) {
  const t = useTranslations('units.edit');
  const fields = useTranslations('fields.unit');
  const layouts = useQuery(UnitLayoutsDocument, { variables: { id: projectId } }).data?.project.layouts ?? [];
  const create = useAct(UnitCreateDocument, (data) => data.unitCreate, { refetch: ['BuildingBoard'] });
  const update = useAct(UnitUpdateDocument, (data) => data.unitUpdate, { refetch: ['UnitRecord', 'BuildingBoard'] });
  const [texts, setTexts] = useState<UnitTexts>(() => textsOf(unit));
  const [choices, setChoices] = useState<UnitChoices>(() => choicesOf(unit));
  const numbers = useNumbers(UNIT_NUMBERS, texts);
  const act = unit ? update : create;
  const fixed = fixedFields(unit);
  const set = (part: Partial<UnitTexts>) => setTexts((before) => ({ ...before, ...part }));
  const takeLayout = (id: string) => {
    const layout = layouts.find((one) => one.id === id);
    setChoices((before) => ({ ...before, layoutId: id }));
    if (layout) set({ grossArea: layout.grossArea, netArea: layout.netArea });
  };
  const submit = async () => {
    const read = numbers.check();
    if (!read) return;
    const input = { ...choices, ...read, entrance: texts.entrance, room: texts.room, remark: texts.remark || null };
    const done = unit ? await update.run({ id: unit.id, version: unit.version, input }) : building && await create.run({ input: { ...input, buildingId: building.id } });
    if (!done) return;
    toast.success(t('saved'));
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} title={unit ? t('title', { unit: unit.name }) : t('create', { building: building?.name ?? '' })} description={fixed.length ? t('held') : undefined}
      submitLabel={t('save')} pending={act.pending} dirty={JSON.stringify([texts, choices]) !== JSON.stringify([textsOf(unit), choicesOf(unit)])} error={act.errorOutside(FIELDS) ?? null} onSubmit={() => void submit()}
    >
      <FieldGrid>
        <Field label={fields('layoutId')} error={act.errorAt('layoutId')} className="md:col-span-2">
          <Select disabled={fixed.includes('layoutId')} options={layouts.map(({ id, name, grossArea }) => ({ value: id, label: name, hint: `${grossArea} m²` }))} value={layouts.length ? choices.layoutId : null} onValueChange={takeLayout} />
        </Field>
        {TEXTS.map((field) => (
          <Field key={field} label={fields(field)} required error={numbers.errorAt(field) ?? act.errorAt(field)}>
            <Input disabled={fixed.includes(field)} value={texts[field]} inputMode={MODE[field]} suffix={SUFFIX[field]} onValueChange={(value) => set({ [field]: value })} />
          </Field>
        ))}
        {CHOICES.map(([field, type, now]) => (
          <Field key={field} label={fields(field)} error={act.errorAt(field)}>
            <DictionarySelect type={type} value={choices[field]} current={unit?.[now]} onChange={(id) => setChoices((before) => ({ ...before, [field]: id }))} />
          </Field>
        ))}
        <Field label={fields('remark')} error={act.errorAt('remark')} className="md:col-span-2"><Textarea value={texts.remark} maxLength={4000} onValueChange={(remark) => set({ remark })} /></Field>
      </FieldGrid>
    </FormDialog>
  );
}
