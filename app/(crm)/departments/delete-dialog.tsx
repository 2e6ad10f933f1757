'use client';
import { useTranslations } from 'next-intl';
import { DepartmentDeleteDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { toast } from '@/components/toast';
import { type ActDialogProps, refetch } from './act';

/** Only an empty department goes; of any other the API says what still belongs to it. */
export function DeleteDialog({ act: { department }, onClose, onChosen }: ActDialogProps) {
  const t = useTranslations('departments');
  const remove = useAct(DepartmentDeleteDocument, (data) => data.departmentDelete, { refetch });
  const confirm = async () => {
    await remove.runOrThrow({ id: department.id, version: department.version });
    toast.success(t('deleted', { name: department.name }));
    onChosen(department.parent?.id ?? null);
  };
  return <ConfirmDialog open onOpenChange={onClose} title={t('deleteTitle', { name: department.name })} description={t('deleteText')} confirmLabel={t('delete')} danger onConfirm={confirm} />;
}
