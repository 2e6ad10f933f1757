'use client';
import { useApolloClient } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { RoleChoicesDocument, UserUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { FormDialog } from '@/components/form-dialog';
import { locales } from '@/app/preferences/preferences';
import { toast } from '@/components/toast';
import { EditConflict } from '../edit/edit-conflict';
import { useEditForm } from '../edit/use-edit-form';
import { useRoleName } from './use-role-name';
import { UserFields, userFields } from './user-fields';
import type { UserRow } from './use-user-list';
import { inputOf, valuesOf } from './user-values';

export default function EditDialog({ user, onClose }: { user: UserRow; onClose: () => void }) {
  const t = useTranslations('users');
  const roleName = useRoleName();
  const roles = useApolloClient().readQuery({ query: RoleChoicesDocument })?.roles ?? [];
  const update = useAct(UserUpdateDocument, (data) => data.userUpdate, { refetch: ['UserList', 'UserCount'] });
  const form = useEditForm({ record: user, valuesOf, inputOf, update, theirs: (conflict) => conflict.user });
  // Only what differs is sent: who may not assign roles must not send them.
  const change = form.changes();
  const dirty = Object.keys(change).length > 0;
  const submit = async () => {
    if (!dirty) { onClose(); return; }
    if (!await form.save()) return;
    toast.success(t('saved', { name: form.values.name }));
    onClose();
  };
  const names = [...roles.map((role) => ({ id: role.id, name: roleName(role) })), ...locales.map((locale) => ({ id: locale, name: t(`languages.${locale}`) }))];
  return (
    <FormDialog
      open onOpenChange={onClose} title={t('editTitle', { name: user.name })} submitLabel={t('save')} pending={form.pending}
      error={form.errorOutside(userFields)} dirty={dirty} onSubmit={() => void submit()}
    >
      <EditConflict noun="user" conflict={form.conflict} names={names} labels={{ roleIds: t('roles') }} />
      <UserFields values={form.values} onChange={form.change} errorAt={form.errorAt} />
      {change.departmentId && <p className="text-sm text-ink-2">{t('moveNote')}</p>}
      {change.roleIds && <p className="text-sm text-ink-2">{t('rolesNote')}</p>}
    </FormDialog>
  );
}
