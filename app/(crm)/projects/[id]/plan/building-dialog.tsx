'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { BuildingCreateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { toast } from '@/components/toast';

/** A new building of the project. */
export default function BuildingDialog({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const t = useTranslations('projects');
  const fields = useTranslations('fields.building');
  const create = useAct(BuildingCreateDocument, (data) => data.buildingCreate, { refetch: ['ProjectRecord'] });
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const submit = async () => {
    if (!(await create.run({ input: { projectId, code, name } }))) return;
    toast.success(t('saved'));
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={t('plan.building')} submitLabel={t('save')} pending={create.pending} dirty={Boolean(code || name)}
      error={create.errorOutside(['code', 'name']) ?? null} onSubmit={() => void submit()}
    >
      <FieldGrid>
        <Field label={fields('code')} required hint={t('codeHint')} error={create.errorAt('code')}><Input autoFocus value={code} maxLength={10} onValueChange={setCode} /></Field>
        <Field label={fields('name')} required error={create.errorAt('name')}><Input value={name} maxLength={60} onValueChange={setName} /></Field>
      </FieldGrid>
    </FormDialog>
  );
}
