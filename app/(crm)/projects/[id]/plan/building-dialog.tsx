'use client';
import { useTranslations } from 'next-intl';
import { BuildingCreateDocument, BuildingUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { optional, readAll, whole } from '@/components/number-text';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { EditConflict } from '../../../edit/edit-conflict';
import { useEditForm } from '../../../edit/use-edit-form';
import type { ProjectRecord } from '../project-page';

type Building = ProjectRecord['buildings'][number];

interface BuildingDialogProps {
  projectId: string;
  /** The one to change; a new one where left out. */
  building?: Building;
  onClose: () => void;
}

const FIELDS = ['code', 'name', 'position', 'remark'];
const NUMBERS = { position: optional(whole({ min: 0, max: 10_000 }), 0) };

const valuesOf = (building: Building | null) => ({ code: building?.code ?? '', name: building?.name ?? '', position: String(building?.position ?? 0), remark: building?.remark ?? '' });
/** The code is that of a new building: it cannot be changed later, and is not sent then. */
const inputOf = (typed: ReturnType<typeof valuesOf>) => {
  const { values } = readAll(NUMBERS, typed);
  return values && { ...typed, ...values, remark: typed.remark || null };
};

/** A new building of the project, or the facts of one that is there. */
export default function BuildingDialog({ projectId, building, onClose }: BuildingDialogProps) {
  const t = useTranslations('projects');
  const fields = useTranslations('fields.building');
  const create = useAct(BuildingCreateDocument, (data) => data.buildingCreate, { refetch: ['ProjectRecord'] });
  const update = useAct(BuildingUpdateDocument, (data) => data.buildingUpdate, { refetch: ['ProjectRecord'] });
  const form = useEditForm({
    record: building, valuesOf, inputOf, update, theirs: (conflict) => conflict.building,
    create: { ...create, run: ({ input }) => create.run({ input: { ...input, projectId } }) },
  });
  const { values, change } = form;
  const numbers = useNumbers(NUMBERS, values);
  const submit = async () => {
    if (!numbers.check()) return;
    if (!await form.save()) return;
    toast.success(t('saved'));
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={building ? t('plan.buildingEdit') : t('plan.building')} submitLabel={t('save')} pending={form.pending}
      dirty={form.dirty} error={form.errorOutside(FIELDS)} onSubmit={() => void submit()}
    >
      <EditConflict noun="building" conflict={form.conflict} />
      <FieldGrid>
        <Field label={fields('code')} required hint={t('codeHint')} error={form.errorAt('code')}><Input autoFocus={!building} readOnly={Boolean(building)} value={values.code} maxLength={10} onValueChange={(code) => change({ code })} /></Field>
        <Field label={fields('name')} required error={form.errorAt('name')}><Input autoFocus={Boolean(building)} value={values.name} maxLength={60} onValueChange={(name) => change({ name })} /></Field>
        <Field label={fields('position')} hint={t('positionHint')} error={numbers.errorAt('position') ?? form.errorAt('position')}><Input inputMode="numeric" value={values.position} maxLength={5} onValueChange={(position) => change({ position })} /></Field>
        <Field label={fields('remark')} error={form.errorAt('remark')} className="md:col-span-2"><Textarea value={values.remark} maxLength={4000} onValueChange={(remark) => change({ remark })} /></Field>
      </FieldGrid>
    </FormDialog>
  );
}
