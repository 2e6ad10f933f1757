'use client';
import { useTranslations } from 'next-intl';
import { LayoutCreateDocument, LayoutUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { optional, readAll, whole } from '@/components/number-text';
import { Select } from '@/components/select';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { EditConflict } from '../../../edit/edit-conflict';
import { useEditForm } from '../../../edit/use-edit-form';
import { AREA } from '../../../values/number-fields';
import type { ProjectRecord } from '../project-page';

type Layout = ProjectRecord['layouts'][number];

interface LayoutDialogProps {
  projectId: string;
  /** Those of which one is changed; a new one where left out. */
  layouts?: readonly Layout[];
  onClose: () => void;
}

const ROOMS = ['bedrooms', 'livingRooms', 'bathrooms'] as const;
const AREAS = ['grossArea', 'netArea'] as const;
const REFETCH = ['ProjectRecord', 'ProjectChoices'];
const ROOM_COUNT = optional(whole({ min: 0, max: 20 }), 0);
const NUMBERS = { grossArea: AREA, netArea: AREA, bedrooms: ROOM_COUNT, livingRooms: ROOM_COUNT, bathrooms: ROOM_COUNT };

const valuesOf = (layout: Layout | null) => ({
  name: layout?.name ?? '', bedrooms: String(layout?.bedrooms ?? ''), livingRooms: String(layout?.livingRooms ?? ''), bathrooms: String(layout?.bathrooms ?? ''),
  grossArea: layout?.grossArea ?? '', netArea: layout?.netArea ?? '',
});

const inputOf = (typed: ReturnType<typeof valuesOf>) => {
  const { values } = readAll(NUMBERS, typed);
  return values && { name: typed.name, ...values };
};

/** A new layout of the project, or the facts of one that is there. */
export default function LayoutDialog({ projectId, layouts, onClose }: LayoutDialogProps) {
  const t = useTranslations('projects');
  const fields = useTranslations('fields.layout');
  const create = useAct(LayoutCreateDocument, (data) => data.layoutCreate, { refetch: REFETCH });
  const update = useAct(LayoutUpdateDocument, (data) => data.layoutUpdate, { refetch: REFETCH });
  const form = useEditForm({
    record: layouts?.[0], valuesOf, inputOf, update, theirs: (conflict) => conflict.layout,
    create: { ...create, run: ({ input }) => create.run({ input: { ...input, projectId } }) },
  });
  const { record: layout, values } = form;
  const numbers = useNumbers(NUMBERS, values);
  const set = (field: keyof typeof values) => (value: string) => form.change({ [field]: value });
  const submit = async () => {
    if (!numbers.check()) return;
    if (!await form.save()) return;
    toast.success(t('saved'));
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} title={layout ? t('plan.layoutEdit') : t('plan.layout')} description={layout && t('layoutText')} submitLabel={t('save')} pending={form.pending}
      dirty={form.dirty} error={form.errorOutside(['name', ...ROOMS, ...AREAS])} onSubmit={() => void submit()}
    >
      <EditConflict noun="layout" conflict={form.conflict} />
      {layout && layouts && <Field label={t('layout')}><Select options={layouts.map((one) => ({ value: one.id, label: one.name, hint: `${one.grossArea} m²` }))} value={layout.id} onValueChange={(id) => form.restart(layouts.find((one) => one.id === id) ?? null)} /></Field>}
      <FieldGrid>
        <Field label={fields('name')} required error={form.errorAt('name')}><Input autoFocus={!layout} value={values.name} maxLength={40} onValueChange={set('name')} /></Field>
        {AREAS.map((field) => <Field key={field} label={fields(field)} required error={numbers.errorAt(field) ?? form.errorAt(field)}><Input inputMode="decimal" suffix="m²" value={values[field]} onValueChange={set(field)} /></Field>)}
        {ROOMS.map((field) => <Field key={field} label={fields(field)} error={numbers.errorAt(field) ?? form.errorAt(field)}><Input inputMode="numeric" value={values[field]} onValueChange={set(field)} /></Field>)}
      </FieldGrid>
    </FormDialog>
  );
}
