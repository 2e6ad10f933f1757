'use client';
import { useRouter } from 'next/navigation';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { DepartmentChoicesDocument, ProjectCreateDocument, ProjectUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { DateInput } from '@/components/date-input';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { readAll, whole } from '@/components/number-text';
import { Select } from '@/components/select';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { DEFAULT_HOLD_HOURS, MAX_HOLD_HOURS } from '@/domain/unit';
import { EditConflict } from '../../../edit/edit-conflict';
import { useEditForm } from '../../../edit/use-edit-form';
import { DictionarySelect } from '../../../pickers/dictionary-select';
import { useViewer } from '../../../viewer';
import type { ProjectRecord } from '../project-page';

type Facts = Pick<ProjectRecord, 'id' | 'version' | 'name' | 'address' | 'openedOn' | 'holdHours' | 'department' | 'region'>;

const FIELDS = ['name', 'departmentId', 'regionId', 'address', 'openedOn', 'holdHours'];
const NUMBERS = { holdHours: whole({ min: 1, max: MAX_HOLD_HOURS }) };

const valuesOf = (project: Facts | null) => ({
  name: project?.name ?? '', departmentId: project?.department?.id ?? '', regionId: project?.region?.id ?? null, address: project?.address ?? '',
  openedOn: project?.openedOn ?? '', holdHours: String(project?.holdHours ?? DEFAULT_HOLD_HOURS),
});
const inputOf = (typed: ReturnType<typeof valuesOf>) => {
  const { values } = readAll(NUMBERS, typed);
  return values && { ...typed, ...values, address: typed.address || null, openedOn: typed.openedOn || null };
};

/** A new project, or the facts of one that is there. */
export default function ProjectDialog({ project, onClose }: { project?: ProjectRecord; onClose: () => void }) {
  const t = useTranslations('projects');
  const fields = useTranslations('fields.project');
  const router = useRouter();
  const viewer = useViewer();
  const departments = useQuery(DepartmentChoicesDocument).data?.departments ?? [];
  const create = useAct(ProjectCreateDocument, (data) => data.projectCreate, { refetch: ['ProjectList'] });
  const update = useAct(ProjectUpdateDocument, (data) => data.projectUpdate);
  const form = useEditForm({
    record: project, inputOf, update, create, theirs: (conflict) => conflict.project,
    valuesOf: (facts: Facts | null) => (facts ? valuesOf(facts) : { ...valuesOf(null), departmentId: viewer.departmentId }),
  });
  const { values, change } = form;
  const numbers = useNumbers(NUMBERS, values);
  const submit = async () => {
    if (!numbers.check()) return;
    const done = await form.save();
    if (!done) return;
    toast.success(t('saved'));
    onClose();
    if (!project && done.project) router.push(`/projects/${done.project.id}`);
  };
  return (
    <FormDialog
      open onOpenChange={onClose} title={project ? t('plan.project') : t('create')} submitLabel={project ? t('save') : t('create')} pending={form.pending}
      dirty={form.dirty} error={form.errorOutside(FIELDS)} onSubmit={() => void submit()}
    >
      <EditConflict noun="project" conflict={form.conflict} />
      <FieldGrid>
        <Field label={fields('name')} required error={form.errorAt('name')}><Input autoFocus value={values.name} maxLength={100} onValueChange={(name) => change({ name })} /></Field>
        <Field label={fields('departmentId')} required error={form.errorAt('departmentId')}>
          <Select options={departments.map((one) => ({ value: one.id, label: one.name }))} value={departments.length && values.departmentId ? values.departmentId : null} onValueChange={(departmentId) => change({ departmentId })} />
        </Field>
        <Field label={fields('regionId')} error={form.errorAt('regionId')}><DictionarySelect type="region" value={values.regionId} onChange={(regionId) => change({ regionId })} current={project?.region} /></Field>
        <Field label={fields('openedOn')} error={form.errorAt('openedOn')}><DateInput value={values.openedOn} onValueChange={(openedOn) => change({ openedOn })} /></Field>
        <Field label={fields('address')} error={form.errorAt('address')}><Input value={values.address} maxLength={300} onValueChange={(address) => change({ address })} /></Field>
        <Field label={fields('holdHours')} required error={numbers.errorAt('holdHours') ?? form.errorAt('holdHours')}><Input inputMode="numeric" value={values.holdHours} onValueChange={(holdHours) => change({ holdHours })} /></Field>
      </FieldGrid>
    </FormDialog>
  );
}
