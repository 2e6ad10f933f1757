'use client';
import { useTranslations } from 'next-intl';
import { UserUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';
import type { UserRow } from './use-user-list';

/** Disabling and enabling a person; each can be taken back. */
export function useAccess(user: UserRow) {
  const t = useTranslations('users');
  const update = useAct(UserUpdateDocument, (data) => data.userUpdate, { refetch: ['UserList', 'UserCount'] });
  const set = async (active: boolean, version: number) => {
    const { user: changed } = await update.runOrThrow({ id: user.id, version, input: { active } });
    return changed?.version ?? version;
  };
  const enable = async (version = user.version) => {
    try {
      await set(true, version);
      toast.success(t('enabled', { name: user.name }));
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  };
  const disable = async () => {
    const version = await set(false, user.version);
    toast.undo(t('disabledDone', { name: user.name }), t('undo'), () => void enable(version));
  };
  return { disable, enable: () => enable() };
}
