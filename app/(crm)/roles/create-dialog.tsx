'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { RoleCreateDocument, RoleUpdateDocument, type RoleRowFragment } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { Select } from '@/components/select';
import { toast } from '@/components/toast';
import { useRoleName } from '../users/use-role-name';
import type { RoleAct } from './role-menu';

interface NameDialogProps {
  act: Exclude<RoleAct, { kind: 'delete' }>;
  roles: readonly RoleRowFragment[];
  onClose: () => void;
}

const EMPTY = '';
const fields = ['nameZh', 'nameEn', 'code'];

/** A new role, from nothing or from another one, or other names for one. */
export function NameDialog({ act: { kind, role }, roles, onClose }: NameDialogProps) {
  const t = useTranslations('roles');
  const roleName = useRoleName();
  const renaming = kind === 'rename';
  const start = renaming ? { nameZh: role.nameZh, nameEn: role.nameEn } : { nameZh: '', nameEn: '' };
  const [names, setNames] = useState(start);
  const [source, setSource] = useState(renaming ? EMPTY : role?.id ?? EMPTY);
  const create = useAct(RoleCreateDocument, (data) => data.roleCreate, { refetch: ['RoleMatrix', 'RoleChoices'] });
  const update = useAct(RoleUpdateDocument, (data) => data.roleUpdate);
  const { pending, errorAt, errorOutside } = renaming ? update : create;
  const theirs = update.conflict?.role;
  const submit = async () => {
    const from = roles.find(({ id }) => id === source);
    const done = renaming
      ? await update.run({ id: role.id, version: (theirs ?? role).version, input: names })
      : await create.run({ input: { ...names, grants: from?.grants?.map(({ permission, reach }) => ({ permission, reach })), fields: from?.fields?.map(({ field, right }) => ({ field, right })) } });
    if (!done) return;
    toast.success(renaming ? t('renamed') : t('created'));
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={renaming ? t('renameTitle', { name: roleName(role) }) : t('create')} submitLabel={renaming ? t('save') : t('createDo')}
      pending={pending} error={theirs ? t('conflict', { name: roleName(theirs) }) : errorOutside(fields)} dirty={names.nameZh !== start.nameZh || names.nameEn !== start.nameEn} onSubmit={() => void submit()}
    >
      <Field label={t('nameZh')} required error={errorAt('nameZh')}><Input value={names.nameZh} onValueChange={(nameZh) => setNames({ ...names, nameZh })} maxLength={60} autoComplete="off" /></Field>
      <Field label={t('nameEn')} required error={errorAt('nameEn')}><Input value={names.nameEn} onValueChange={(nameEn) => setNames({ ...names, nameEn })} maxLength={60} autoComplete="off" /></Field>
      {!renaming && (
        <Field label={t('source')} hint={t('sourceHint')}>
          <Select options={[{ value: EMPTY, label: t('sourceNone') }, ...roles.map((one) => ({ value: one.id, label: roleName(one) }))]} value={source} onValueChange={setSource} />
        </Field>
      )}
    </FormDialog>
  );
}
