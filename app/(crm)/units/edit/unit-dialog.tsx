'use client';
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
import { EditConflict } from '../../edit/edit-conflict';
import { useEditForm } from '../../edit/use-edit-form';
import { DictionarySelect } from '../../pickers/dictionary-select';
import type { UnitRecord } from '../use-unit';
import { CHOICES, draftOf, fixedFields, inputOf, TEXTS, UNIT_NUMBERS, type UnitTexts } from './unit-draft';

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
  const form = useEditForm({
    record: unit, valuesOf: draftOf, inputOf, update, theirs: (conflict) => conflict.unit,
    create: { ...create, run: ({ input }) => create.run({ input: { ...input, buildingId: building?.id ?? '' } }) },
  });
  const numbers = useNumbers(UNIT_NUMBERS, form.values);
  const fixed = fixedFields(unit);
  const takeLayout = (id: string) => {
    const layout = layouts.find((one) => one.id === id);
    form.change({ layoutId: id, ...(layout && { grossArea: layout.grossArea, netArea: layout.netArea }) });
  };
  const submit = async () => {
    if (!numbers.check()) return;
    if (!await form.save()) return;
    toast.success(t('saved'));
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} title={unit ? t('title', { unit: unit.name }) : t('create', { building: building?.name ?? '' })} description={fixed.length ? t('held') : undefined}
      submitLabel={t('save')} pending={form.pending} dirty={form.dirty} error={form.errorOutside(FIELDS)} onSubmit={() => void submit()}
    >
      <EditConflict noun="unit" conflict={form.conflict} names={layouts} />
      <FieldGrid>
        <Field label={fields('layoutId')} error={form.errorAt('layoutId')} className="md:col-span-2">
          <Select disabled={fixed.includes('layoutId')} options={layouts.map(({ id, name, grossArea }) => ({ value: id, label: name, hint: `${grossArea} m²` }))} value={layouts.length ? form.values.layoutId : null} onValueChange={takeLayout} />
        </Field>
        {TEXTS.map((field) => (
          <Field key={field} label={fields(field)} required error={numbers.errorAt(field) ?? form.errorAt(field)}>
            <Input disabled={fixed.includes(field)} value={form.values[field]} inputMode={MODE[field]} suffix={SUFFIX[field]} onValueChange={(value) => form.change({ [field]: value })} />
          </Field>
        ))}
        {CHOICES.map(([field, type, now]) => (
          <Field key={field} label={fields(field)} error={form.errorAt(field)}>
            <DictionarySelect type={type} value={form.values[field]} current={unit?.[now]} onChange={(id) => form.change({ [field]: id })} />
          </Field>
        ))}
        <Field label={fields('remark')} error={form.errorAt('remark')} className="md:col-span-2"><Textarea value={form.values.remark} maxLength={4000} onValueChange={(remark) => form.change({ remark })} /></Field>
      </FieldGrid>
    </FormDialog>
  );
}
