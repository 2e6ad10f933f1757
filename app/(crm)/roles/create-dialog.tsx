'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { RoleCreateDocument, type RoleRowFragment } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Select } from '@/components/select';
import { toast } from '@/components/toast';
import { useRoleName } from '../users/use-role-name';
import { NameFields, nameFields } from './name-fields';

interface CreateDialogProps {
  /** Whose permissions are proposed. */
  like: RoleRowFragment | null;
  roles: readonly RoleRowFragment[];
  onClose: () => void;
}

const EMPTY = '';

/** A new role, from nothing or from another one. */
export function CreateDialog({ like, roles, onClose }: CreateDialogProps) {
  const t = useTranslations('roles');
  const roleName = useRoleName();
  const [names, setNames] = useState({ nameZh: '', nameEn: '' });
  const [source, setSource] = useState(like?.id ?? EMPTY);
  const { run, pending, errorAt, errorOutside } = useAct(RoleCreateDocument, (data) => data.roleCreate, { refetch: ['RoleMatrix', 'RoleChoices'] });
  const submit = async () => {
    const from = roles.find(({ id }) => id === source);
    const rights = { grants: from?.grants?.map(({ permission, reach }) => ({ permission, reach })), fields: from?.fields?.map(({ field, right }) => ({ field, right })) };
    if (!await run({ input: { ...names, ...rights } })) return;
    toast.success(t('created'));
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={t('create')} submitLabel={t('createDo')} pending={pending} error={errorOutside([...nameFields, 'code'])}
      dirty={Boolean(names.nameZh || names.nameEn)} onSubmit={() => void submit()}
    >
      <NameFields names={names} onChange={(part) => setNames({ ...names, ...part })} errorAt={errorAt} />
      <Field label={t('source')} hint={t('sourceHint')}>
        <Select options={[{ value: EMPTY, label: t('sourceNone') }, ...roles.map((one) => ({ value: one.id, label: roleName(one) }))]} value={source} onValueChange={setSource} />
      </Field>
    </FormDialog>
  );
}
