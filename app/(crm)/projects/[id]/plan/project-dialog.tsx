'use client';
import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { DepartmentChoicesDocument, ProjectCreateDocument, ProjectUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { DateInput } from '@/components/date-input';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { whole } from '@/components/number-text';
import { Select } from '@/components/select';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { DEFAULT_HOLD_HOURS, MAX_HOLD_HOURS } from '@/domain/unit';
import { DictionarySelect } from '../../../pickers/dictionary-select';
import { useViewer } from '../../../viewer';
import type { ProjectRecord } from '../project-page';

const FIELDS = ['name', 'departmentId', 'regionId', 'address', 'openedOn', 'holdHours'];
const NUMBERS = { holdHours: whole({ min: 1, max: MAX_HOLD_HOURS }) };

/** A new project, or the facts of one that is there. */
export default function ProjectDialog({ project, onClose }: { project?: ProjectRecord; onClose: () => void }) {
  const t = useTranslations('projects');
  const fields = useTranslations('fields.project');
  const router = useRouter();
  const viewer = useViewer();
  const departments = useQuery(DepartmentChoicesDocument).data?.departments ?? [];
  const create = useAct(ProjectCreateDocument, (data) => data.projectCreate, { refetch: ['ProjectList'] });
  const update = useAct(ProjectUpdateDocument, (data) => data.projectUpdate);
  const [name, setName] = useState(project?.name ?? '');
  const [departmentId, setDepartmentId] = useState(project?.department?.id ?? viewer.departmentId);
  const [regionId, setRegionId] = useState<string | null>(project?.region?.id ?? null);
  const [address, setAddress] = useState(project?.address ?? '');
  const [openedOn, setOpenedOn] = useState(project?.openedOn ?? '');
  const [hours, setHours] = useState(String(project?.holdHours ?? DEFAULT_HOLD_HOURS));
  const numbers = useNumbers(NUMBERS, { holdHours: hours });
  const act = project ? update : create;
  const submit = async () => {
    const read = numbers.check();
    if (!read) return;
    const input = { name, departmentId, regionId, address: address || null, openedOn: openedOn || null, ...read };
    const created = project ? null : await create.run({ input });
    const done = project ? await update.run({ id: project.id, version: project.version, input }) : created;
    if (!done) return;
    toast.success(t('saved'));
    onClose();
    if (created?.project) router.push(`/projects/${created.project.id}`);
  };
  return (
    <FormDialog
      open onOpenChange={onClose} title={project ? t('plan.project') : t('create')} submitLabel={project ? t('save') : t('create')} pending={act.pending}
      dirty={name !== (project?.name ?? '') || address !== (project?.address ?? '')} error={act.errorOutside(FIELDS) ?? null} onSubmit={() => void submit()}
    >
      <FieldGrid>
        <Field label={fields('name')} required error={act.errorAt('name')}><Input autoFocus value={name} maxLength={100} onValueChange={setName} /></Field>
        <Field label={fields('departmentId')} required error={act.errorAt('departmentId')}>
          <Select options={departments.map((one) => ({ value: one.id, label: one.name }))} value={departments.length ? departmentId : null} onValueChange={setDepartmentId} />
        </Field>
        <Field label={fields('regionId')} error={act.errorAt('regionId')}><DictionarySelect type="region" value={regionId} onChange={setRegionId} current={project?.region} /></Field>
        <Field label={fields('openedOn')} error={act.errorAt('openedOn')}><DateInput value={openedOn} onValueChange={setOpenedOn} /></Field>
        <Field label={fields('address')} error={act.errorAt('address')}><Input value={address} maxLength={300} onValueChange={setAddress} /></Field>
        <Field label={fields('holdHours')} required error={numbers.errorAt('holdHours') ?? act.errorAt('holdHours')}><Input inputMode="numeric" value={hours} onValueChange={setHours} /></Field>
      </FieldGrid>
    </FormDialog>
  );
}
