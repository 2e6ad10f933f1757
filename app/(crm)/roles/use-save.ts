'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { RoleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';
import { useRoleName } from '../users/use-role-name';
import { inputOf } from './cell';
import type { EditsHandle } from './use-edits';

/** Saves role by role; what was refused stays in the matrix. */
export function useSave({ edits, changed, settle }: EditsHandle) {
  const t = useTranslations('roles');
  const roleName = useRoleName();
  const update = useAct(RoleUpdateDocument, (data) => data.roleUpdate);
  const [pending, setPending] = useState(false);
  const [refusals, setRefusals] = useState<string[]>([]);
  const save = async () => {
    setPending(true);
    const saved: string[] = [];
    const refused: string[] = [];
    for (const role of changed) {
      try {
        await update.runOrThrow({ id: role.id, version: role.version, input: inputOf(role, edits) });
        saved.push(role.id);
      } catch (error) {
        refused.push(t('refused', { name: roleName(role), reason: error instanceof Error ? error.message : String(error) }));
      }
    }
    settle(saved);
    setRefusals(refused);
    setPending(false);
    if (saved.length) toast.success(t('saved', { count: saved.length }));
  };
  return { save, pending, refusals, forget: () => setRefusals([]) };
}
