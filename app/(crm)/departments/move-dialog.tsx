'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { DepartmentUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { toast } from '@/components/toast';
import { type ActDialogProps, refetch } from './act';
import { DepartmentPicker } from './department-picker';
import { within } from './department-tree';

export function MoveDialog({ act: { department }, departments, onClose }: ActDialogProps) {
  const t = useTranslations('departments');
  const before = department.parent?.id ?? null;
  const [parentId, setParentId] = useState(before);
  const update = useAct(DepartmentUpdateDocument, (data) => data.departmentUpdate, { refetch });
  const submit = async () => {
    if (!parentId || parentId === before) { onClose(); return; }
    if (!await update.run({ id: department.id, version: (update.conflict?.department ?? department).version, input: { parentId } })) return;
    toast.success(t('moved', { name: department.name }));
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={t('moveTitle', { name: department.name })} description={t('moveText')} submitLabel={t('moveDo')}
      pending={update.pending} error={update.errorOutside(['parentId'])} dirty={parentId !== before} onSubmit={() => void submit()}
    >
      <Field label={t('parent')} required error={update.errorAt('parentId')}>
        <DepartmentPicker value={parentId} onChange={setParentId} except={(id) => within(departments, id, department.id)} />
      </Field>
    </FormDialog>
  );
}
