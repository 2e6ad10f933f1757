'use client';
import { useTranslations } from 'next-intl';
import { RoleDeleteDocument, type RoleRowFragment } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { toast } from '@/components/toast';
import { useRoleName } from '../users/use-role-name';
import { CreateDialog } from './create-dialog';
import { RenameDialog } from './rename-dialog';
import type { RoleAct } from './role-menu';

interface RoleDialogProps {
  act: RoleAct;
  roles: readonly RoleRowFragment[];
  onClose: () => void;
}

export default function RoleDialog({ act, roles, onClose }: RoleDialogProps) {
  if (act.kind === 'delete') return <DeleteDialog role={act.role} onClose={onClose} />;
  return act.kind === 'rename' ? <RenameDialog role={act.role} onClose={onClose} /> : <CreateDialog like={act.role} roles={roles} onClose={onClose} />;
}

function DeleteDialog({ role, onClose }: { role: RoleRowFragment; onClose: () => void }) {
  const t = useTranslations('roles');
  const name = useRoleName()(role);
  const remove = useAct(RoleDeleteDocument, (data) => data.roleDelete, { refetch: ['RoleMatrix', 'RoleChoices'] });
  const confirm = async () => {
    await remove.runOrThrow({ id: role.id, version: role.version });
    toast.success(t('deleted', { name }));
  };
  return <ConfirmDialog open onOpenChange={onClose} title={t('deleteTitle', { name })} description={t('deleteText')} confirmLabel={t('delete')} danger onConfirm={confirm} />;
}
