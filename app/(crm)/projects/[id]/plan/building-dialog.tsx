'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { BuildingCreateDocument, BuildingUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { optional, whole } from '@/components/number-text';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import type { ProjectRecord } from '../project-page';

interface BuildingDialogProps {
  projectId: string;
  /** The one to change; a new one where left out. */
  building?: ProjectRecord['buildings'][number];
  onClose: () => void;
}

const FIELDS = ['code', 'name', 'position', 'remark'];
const NUMBERS = { position: optional(whole({ min: 0, max: 10_000 }), 0) };

/** A new building of the project, or the facts of one that is there. */
export default function BuildingDialog({ projectId, building, onClose }: BuildingDialogProps) {
  const t = useTranslations('projects');
  const fields = useTranslations('fields.building');
  const create = useAct(BuildingCreateDocument, (data) => data.buildingCreate, { refetch: ['ProjectRecord'] });
  const update = useAct(BuildingUpdateDocument, (data) => data.buildingUpdate, { refetch: ['ProjectRecord'] });
  const [code, setCode] = useState(building?.code ?? '');
  const [name, setName] = useState(building?.name ?? '');
  const [position, setPosition] = useState(String(building?.position ?? 0));
  const [remark, setRemark] = useState(building?.remark ?? '');
  const numbers = useNumbers(NUMBERS, { position });
  const act = building ? update : create;
  const submit = async () => {
    const read = numbers.check();
    if (!read) return;
    const input = { name, ...read, remark: remark || null };
    const done = building ? await update.run({ id: building.id, version: building.version, input }) : await create.run({ input: { ...input, projectId, code } });
    if (!done) return;
    toast.success(t('saved'));
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={building ? t('plan.buildingEdit') : t('plan.building')} submitLabel={t('save')} pending={act.pending}
      dirty={name !== (building?.name ?? '') || remark !== (building?.remark ?? '')} error={act.errorOutside(FIELDS) ?? null} onSubmit={() => void submit()}
    >
      <FieldGrid>
        <Field label={fields('code')} required hint={t('codeHint')} error={act.errorAt('code')}><Input autoFocus={!building} readOnly={Boolean(building)} value={code} maxLength={10} onValueChange={setCode} /></Field>
        <Field label={fields('name')} required error={act.errorAt('name')}><Input autoFocus={Boolean(building)} value={name} maxLength={60} onValueChange={setName} /></Field>
        <Field label={fields('position')} hint={t('positionHint')} error={numbers.errorAt('position') ?? act.errorAt('position')}><Input inputMode="numeric" value={position} maxLength={5} onValueChange={setPosition} /></Field>
        <Field label={fields('remark')} error={act.errorAt('remark')} className="md:col-span-2"><Textarea value={remark} maxLength={4000} onValueChange={setRemark} /></Field>
      </FieldGrid>
    </FormDialog>
  );
}
