'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { DepartmentCreateDocument, DepartmentUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { toast } from '@/components/toast';
import { type ActDialogProps, refetch } from './act';

/** A new department below this one, or another name for it. */
export function NameDialog({ act: { kind, department }, onClose, onChosen }: ActDialogProps) {
  const t = useTranslations('departments');
  const adding = kind === 'add';
  const [base, setBase] = useState(department);
  const [name, setName] = useState(adding ? '' : department.name);
  const create = useAct(DepartmentCreateDocument, (data) => data.departmentCreate, { refetch });
  const update = useAct(DepartmentUpdateDocument, (data) => data.departmentUpdate, { refetch });
  const { pending, errorAt, errorOutside } = adding ? create : update;
  const theirs = update.conflict?.department;
  const submit = async () => {
    const done = adding
      ? await create.run({ input: { name, parentId: base.id } })
      : await update.run({ id: base.id, version: (theirs ?? base).version, input: { name } });
    if (theirs) setBase(theirs);
    if (!done) return;
    toast.success(adding ? t('added', { name }) : t('renamed', { name }));
    if (adding) onChosen(done.department?.id ?? null);
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={adding ? t('addTitle', { name: department.name }) : t('renameTitle', { name: department.name })}
      submitLabel={adding ? t('addDo') : t('save')} pending={pending} dirty={name !== (adding ? '' : department.name)} onSubmit={() => void submit()}
      error={theirs ? t('conflict', { name: theirs.name }) : errorOutside(['name'])}
    >
      <Field label={t('name')} required error={errorAt('name')}>
        <Input value={name} onValueChange={setName} maxLength={100} autoComplete="off" />
      </Field>
    </FormDialog>
  );
}
