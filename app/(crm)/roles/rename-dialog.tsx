'use client';
import { useTranslations } from 'next-intl';
import { type RoleRowFragment, RoleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { FormDialog } from '@/components/form-dialog';
import { toast } from '@/components/toast';
import { EditConflict } from '../edit/edit-conflict';
import { useEditForm } from '../edit/use-edit-form';
import { useRoleName } from '../users/use-role-name';
import { NameFields, nameFields } from './name-fields';

const valuesOf = (role: RoleRowFragment | null) => ({ nameZh: role?.nameZh ?? '', nameEn: role?.nameEn ?? '' });

/** Other names for a role. */
export function RenameDialog({ role, onClose }: { role: RoleRowFragment; onClose: () => void }) {
  const t = useTranslations('roles');
  const roleName = useRoleName();
  const update = useAct(RoleUpdateDocument, (data) => data.roleUpdate);
  const form = useEditForm({ record: role, valuesOf, inputOf: (names) => names, update, theirs: (conflict) => conflict.role });
  const submit = async () => {
    if (!await form.save()) return;
    toast.success(t('renamed'));
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={t('renameTitle', { name: roleName(role) })} submitLabel={t('save')} pending={form.pending}
      error={form.errorOutside(nameFields)} dirty={form.dirty} onSubmit={() => void submit()}
    >
      <EditConflict noun="role" conflict={form.conflict} />
      <NameFields names={form.values} onChange={form.change} errorAt={form.errorAt} />
    </FormDialog>
  );
}
